import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
let scene: HookScene;
let env: Record<string, string>;
beforeAll(async () => {
  scene = await createHookScene(cluster);
  env = { PATH: `${dirname(cluster.kubectl)}:${process.env.PATH}`, NS: scene.namespace };
});

/** Runs as long as anybody lets it, and deaf to interrupts. */
const DEAF: Record<string, string> = {
  bash: 'trap "" INT; touch ready; for i in 1 2 3 4; do sleep 1000; done',
  sh: 'trap "" INT; touch ready; for i in 1 2 3 4; do sleep 1000; done',
  python: `
import pathlib, signal, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
pathlib.Path('ready').touch()
time.sleep(1000)
`,
};

describe('run', () => {
  it('a bare kubectl in a script sees the namespace of the release', async () => {
    const deployed = await oneChart(
      cluster,
      4,
      { templates: { 'map.yaml': CONFIG_MAP } },
      {
        hooks: {
          postExec: [
            {
              env: { PATH: env.PATH },
              run: 'kubectl get configmap api -o name; echo "in $RELEASE_NAMESPACE"',
            },
          ],
        },
      },
    );
    const run = await deployed.deploy();
    expect(run.release('api').outcome).toBe('succeeded');
    expect(run.log.join('\n')).toContain('[api] configmap/api');
    expect(run.log.join('\n')).toContain(`[api] in ${deployed.namespace}`);
  });

  it.each<[string, string, string]>([
    ['bash', 'kubectl get configmap nope -n "$NS" | cat; echo not reached', 'configmaps "nope" not found'],
    ['sh', 'kubectl get configmap nope -n "$NS"; echo not reached', 'configmaps "nope" not found'],
    [
      'python',
      `
import os, subprocess, sys
subprocess.run(['kubectl', 'get', 'configmap', 'nope', '-n', os.environ['NS']], check=True)
print('not reached')
`,
      "'configmap', 'nope'",
    ],
  ])('%s stops at the first command that fails, and its last line is told', async (shell, run, text) => {
    const end = await scene.hook({ run, shell, env });
    expect(end.failure).toMatchObject({
      reason: 'hook',
      message: expect.stringMatching(/^hook ".*": the script exited with code 1: /s),
    });
    expect(end.failure?.message).toContain(text);
    expect(end.log).not.toContain('not reached');
  });

  it.each(['bash', 'sh', 'pwsh', 'python'])(
    'a %s that is not installed is an issue, and nothing runs',
    async (shell) => {
      const hooks = { preExec: [{ run: 'exit 0', shell }] };
      const deployed = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } }, { hooks });
      const nowhere = { PATH: join(deployed.folder, 'nothing'), HOME: deployed.folder };
      const { outcome, started } = await deployed.deploy({}, { env: nowhere });
      expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ code: 'shell-not-found' }] });
      expect(started).toEqual([]);
    },
  );

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ run: 'kubectl get configmap any -n "$NS"', env });
    expect(end.failure?.message).toContain('cannot get resource "configmaps"');
  });

  it('runs again each time: what it has done already is its own to see', async () => {
    const run = 'kubectl create configmap once -n "$NS"';
    expect((await scene.hook({ run, env })).outcome).toBe('succeeded');
    expect((await scene.hook({ run, env })).failure?.message).toContain('already exists');
  });

  it.each(Object.keys(DEAF))(
    'a %s script that ignores the interrupt is ended after the grace',
    async (shell) => {
      const end = await scene.hook({ run: DEAF[shell], shell, timeout: '2s' });
      expect(end.failure).toMatchObject({ reason: 'timed-out' });
    },
  );
});
