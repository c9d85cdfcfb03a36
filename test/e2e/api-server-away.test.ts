import { describe, expect, it } from 'vitest';
import type { Deps } from '../../src/session/contract.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { type Absence, type FlakyProxy, openFlakyProxy } from '../rig/flaky-proxy.ts';
import { createScene, journalOf, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** Steps that do nothing: what they are for is that the API server goes away when they start. */
const MARKS = { when: 'always', run: 'true' };
const HOOKS = {
  checkPrerequisites: [MARKS],
  preExec: [MARKS],
  postExec: [MARKS],
  validate: [MARKS],
  onFailure: [MARKS],
  finally: [MARKS],
};
const api = (entry: object = {}) => ({
  charts: [{ name: 'api', path: 'charts/api', hooks: HOOKS, retry: { delay: '1s', backoff: 1 }, ...entry }],
});

/** The chart hook that Helm is inside of while the API server goes away. */
const SLOW_HOOK = `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-slow
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-delete-policy: before-hook-creation
spec:
  template:
    metadata:
      annotations: {simulate/run-for: 3s}
    spec:
      restartPolicy: Never
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: ["true"]}]
`;

const spawn = createSpawn();

/** Starts processes; at each step of a phase the API server goes away, and comes back after a while. */
function awayAtEachStep(proxy: FlakyProxy, how: Absence, forMs = 900): Deps['spawn'] {
  return async (spec) => {
    if (spec.env?.RELEASE_PHASE !== undefined) {
      await proxy.away(how);
      setTimeout(() => proxy.back(), forMs);
    }
    return spawn(spec);
  };
}

async function statuses(scene: Scene): Promise<string[]> {
  return (await scene.history()).map(({ status }) => status);
}

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  /** A scene with one deployed chart, unless it is to be absent. */
  async function open({ deployed = true } = {}) {
    const scene = await createScene(cluster, major);
    const proxy = await openFlakyProxy(cluster);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest(api({ values: { colour: 'red' } }));
    if (deployed) await scene.deploy();
    const options = { kubeconfigContent: proxy.kubeconfig };
    return { scene, proxy, options };
  }

  describe('an API server that is away for a moment in each phase lets every operation come to its end', () => {
    once.each<[string, Absence, object]>([
      ['install', 'refuses', {}],
      ['upgrade', 'refuses', { values: { colour: 'blue' } }],
      ['upgrade', 'hangs', { values: { colour: 'blue' } }],
      ['reinstall', 'refuses', { reinstallBelow: '2.0.0' }],
    ])('%s: it %s', async (operation, how, entry) => {
      const { scene, proxy, options } = await open({ deployed: operation !== 'install' });
      await scene.chart('charts/api', { version: '2.0.0', templates: { 'map.yaml': CONFIG_MAP } });
      await scene.manifest(api(entry));
      const run = await scene.deploy(options, { spawn: awayAtEachStep(proxy, how) });
      expect(run.release('api')).toMatchObject({ operation, outcome: 'succeeded' });
      expect(proxy.absences()).toBe(5);
      const ended = (await journalOf(run)).filter(({ type }) => type === 'phase-ended');
      expect(ended.map(({ phase }) => phase)).toEqual([
        ...['checkPrerequisites', 'preExec', 'exec', 'postExec', 'validate', 'finally'],
      ]);
      expect((await statuses(scene)).filter((status) => status === 'deployed')).toHaveLength(1);
      expect((await scene.deploy()).result.outcome).toBe('no-changes');
    });

    once.each<[Absence]>([['refuses'], ['hangs']])('uninstall: it %s', async (how) => {
      const { scene, proxy, options } = await open();
      const run = await scene.destroy(options, { spawn: awayAtEachStep(proxy, how) });
      expect(run.release('api')).toMatchObject({ operation: 'uninstall', outcome: 'succeeded' });
      expect(await scene.names('secrets')).toEqual([]);
      expect(await scene.names('leases')).toEqual([]);
    });

    once.each<[Absence]>([['hangs'], ['refuses']])('rollback: it %s', async (how) => {
      const { scene, proxy, options } = await open();
      await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
      await scene.manifest(api({ values: { colour: 'blue' } }));
      const run = await scene.deploy(options, { spawn: awayAtEachStep(proxy, how) });
      expect(run.release('api')).toMatchObject({
        outcome: 'failed',
        failure: { reason: 'invalid' },
        rolledBackTo: 1,
      });
      expect((await statuses(scene)).filter((status) => status === 'deployed')).toHaveLength(1);
      expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    });
  });

  it('a Helm that loses the API server inside a chart hook is tried again, and its revision recovered', async ({
    expect,
  }) => {
    const { scene, proxy, options } = await open();
    await scene.chart('charts/api', { templates: { 'slow.yaml': SLOW_HOOK } });
    await scene.manifest(api({ values: { colour: 'blue' }, hooks: {} }));
    const running = scene.deploy(options);
    await expect.poll(() => scene.names('jobs')).toHaveLength(1);
    await proxy.away('refuses');
    setTimeout(() => proxy.back(), 5_000);
    const run = await running;
    expect(run.release('api')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    const after = await statuses(scene);
    expect(after.filter((status) => status === 'deployed')).toHaveLength(1);
    expect(after.join()).not.toContain('pending');
  });

  once('a run goes on when it has hung for longer than a request may take', async () => {
    const { scene, proxy, options } = await open({ deployed: false });
    await scene.manifest(api({ hooks: { preExec: [{ run: 'true' }] } }));
    const run = await scene.deploy(options, { spawn: awayAtEachStep(proxy, 'hangs', 20_000) });
    expect(run.release('api')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
    expect((await scene.deploy()).result.outcome).toBe('no-changes');
  });

  once('a run that waits for pods goes on when the API server is back', async () => {
    const { scene, proxy, options } = await open({ deployed: false });
    await scene.chart('charts/api', { templates: { 'deployment.yaml': DEPLOYMENT } });
    await scene.manifest(
      api({
        wait: false,
        values: { podAnnotations: { 'simulate/ready-after': '3s' } },
        hooks: { postExec: [MARKS] },
      }),
    );
    const run = await scene.deploy(options, { spawn: awayAtEachStep(proxy, 'refuses', 2_000) });
    expect(run.release('api')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
  });
});
