import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { until } from '../../scripts/cluster/until.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { processesNaming } from '../rig/action-processes.ts';
import { createActionScene } from '../rig/action-scene.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const action = useBundledAction();

const FINALIZED = CONFIG_MAP.replace('metadata:', 'metadata:\n  finalizers: [example.com/hold]');
const ENDLESS_TEST = `apiVersion: v1
kind: Pod
metadata: {name: slow, annotations: {helm.sh/hook: test}}
spec:
  restartPolicy: Never
  nodeSelector: {nowhere: "true"}
  containers: [{name: main, image: busybox}]
`;

/** A scene with two manifests: one for release `old`, whose deployment waits for `go`, and one whose hook uninstalls it. */
async function twoManifests(lockTimeout: string): Promise<Scene> {
  const scene = await createScene(cluster, 4);
  await scene.chart('chart', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.helm('install', 'old', 'chart');
  const write = (name: string, hooks: object) =>
    scene.write(
      `${name}.yaml`,
      stringify({
        version: 1,
        defaults: { namespace: scene.namespace, timeout: '40s', settle: '0s', lockTimeout },
        charts: [{ name, path: 'chart', values: { colour: 'red' }, hooks }],
      }),
    );
  await write('old', { preExec: [{ run: 'touch started; until [ -e go ]; do sleep 0.1; done' }] });
  await write('api', { preExec: [{ name: 'take away', uninstall: 'old' }] });
  return scene;
}

const isThere = (scene: Scene, file: string) => async () => readdirSync(scene.folder).includes(file);
const leaseHolder = async (scene: Pick<Scene, 'get'>, release: string) =>
  (await scene.get('lease', `helm-lifecycle.${release}`))?.spec.holderIdentity;

describe('a hook that uninstalls another release', () => {
  it('fails, naming it, when another run is at work on that one, and leaves it alone', async () => {
    const scene = await twoManifests('1s');
    const other = scene.deploy({ manifest: 'old.yaml', runUrl: 'https://ci.example.com/runs/7' });
    await until('the other run holds the lease', 60, isThere(scene, 'started'));
    const run = await scene.deploy({ manifest: 'api.yaml' });
    expect(run.release('api').failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringMatching(/take away.*: it is held by https:\/\/ci\.example\.com\/runs\/7/),
    });
    await scene.write('go', '');
    expect((await other).release('old').outcome).toBe('succeeded');
    expect(await scene.get('configmap', 'old')).toBeDefined();
  });

  it('waits until that run has ended, and gives its lease back', async () => {
    const scene = await twoManifests('30s');
    const other = scene.deploy({ manifest: 'old.yaml', runUrl: 'https://ci.example.com/runs/8' });
    await until('the other run holds the lease', 60, isThere(scene, 'started'));
    const running = scene.deploy({
      manifest: 'api.yaml',
    });
    await until(
      'it has got as far as the hook',
      60,
      async () => (await leaseHolder(scene, 'api')) !== undefined,
    );
    await scene.write('go', '');
    expect((await other).release('old').outcome).toBe('succeeded');
    const run = await running;
    expect(run.release('api').outcome).toBe('succeeded');
    expect(await scene.get('configmap', 'old')).toBeUndefined();
    expect(await leaseHolder(scene, 'old')).toBeUndefined();
  });

  it('waits for that release even when it is of the same run', async () => {
    const scene = await twoManifests('30s');
    const chart = (name: string, hooks: object) => ({
      name,
      path: 'chart',
      values: { colour: 'red' },
      hooks,
    });
    await scene.manifest({
      charts: [
        chart('old', { preExec: [{ run: 'touch started; sleep 2' }] }),
        chart('api', {
          preExec: [{ run: 'until [ -e started ]; do sleep 0.1; done' }, { uninstall: 'old' }],
        }),
      ],
    });
    const run = await scene.deploy({ concurrency: 2 });
    expect(run.release('old').outcome).toBe('succeeded');
    expect(run.release('api').outcome).toBe('succeeded');
    expect(await scene.get('configmap', 'old')).toBeUndefined();
  });
});

describe('a run that is killed while a hook runs Helm', () => {
  it.each([
    { what: 'uninstall', hook: { uninstall: 'old' }, template: FINALIZED },
    { what: 'test', hook: { helmTest: { release: { name: 'old' } } }, template: ENDLESS_TEST },
  ])('its post step ends helm $what and gives the lease back', async ({ what, hook, template }) => {
    const scene = await createActionScene(action.folder, cluster);
    await scene.chart('chart', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.chart('old', { templates: { 'it.yaml': template } });
    await scene.helm('install', 'old', join(scene.workspace.checkout, 'old'));
    await scene.manifest({ charts: [{ name: 'api', path: 'chart', hooks: { preExec: [hook] } }] });
    const helm = () =>
      processesNaming(scene.workspace.root).filter((command) => command.includes(` ${what} old `));

    let pid = 0;
    const running = scene.run(
      {},
      {
        onStarted: (started) => {
          pid = started;
        },
      },
    );
    await until('Helm is at work', 60, async () => helm().length > 0);
    process.kill(pid, 'SIGKILL');
    const run = await running;
    expect(run.exitCode).toBe(128);
    expect(run.postExitCode).toBe(0);
    expect(processesNaming(scene.workspace.root)).toEqual([]);
    const leases = await scene.kubectl('get', 'leases', '-o', 'jsonpath={..holderIdentity}');
    expect(leases).toBe('');

    if (what === 'uninstall')
      await scene.kubectl(
        'patch',
        'configmap',
        'old',
        '--type=merge',
        '-p',
        '{"metadata":{"finalizers":null}}',
      );
    else await writeFile(join(scene.workspace.checkout, 'helm-lifecycle.yaml'), await withoutHooks(scene));
    const next = await scene.run();
    expect(next.exitCode).toBe(0);
  });
});

async function withoutHooks({ namespace }: { namespace: string }): Promise<string> {
  const defaults = { namespace, timeout: '40s', settle: '0s' };
  return stringify({ version: 1, defaults, charts: [{ name: 'api', path: 'chart' }] });
}
