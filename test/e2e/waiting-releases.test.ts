import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { impersonating } from '../rig/impersonating.ts';
import { createScene, type HelmMajor, journalOf, type KubeJson, type Run, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const FAST = ['fast-1', 'fast-2', 'fast-3'];

/** A chart that is ready after some seconds, then three that are ready at once. */
async function openScene(major: HelmMajor, readyAfter: string): Promise<Scene> {
  const scene = await createScene(cluster, major);
  await scene.chart('charts/slow', { templates: { 'deployment.yaml': DEPLOYMENT } });
  await scene.chart('charts/fast', { templates: { 'map.yaml': CONFIG_MAP } });
  const podAnnotations = { 'simulate/ready-after': readyAfter };
  await scene.manifest({
    charts: [
      { name: 'slow', path: 'charts/slow', values: { podAnnotations } },
      ...FAST.map((name) => ({ name, path: 'charts/fast' })),
    ],
  });
  return scene;
}

const inOrder = async (run: Run, type: string): Promise<string[]> =>
  (await journalOf(run)).filter((event: KubeJson) => event.type === type).map(({ release }) => release);

eachHelm(
  'a release whose Helm %i only waits',
  { runIf: cluster.simulated, concurrent: true },
  (major, once) => {
    once('lets others work in the only slot', async () => {
      const scene = await openScene(major, '20s');
      const run = await scene.deploy({ concurrency: 1 });
      expect(run.result.outcome).toBe('succeeded');
      expect(await inOrder(run, 'release-started')).toEqual(['slow', ...FAST]);
      expect((await inOrder(run, 'release-ended')).at(-1)).toBe('slow');
    });

    once('lets others be removed while the pods of one are ending', async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/slow', { templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.chart('charts/fast', { templates: { 'map.yaml': CONFIG_MAP } });
      const podAnnotations = { 'simulate/delete-after': '20s' };
      // What comes last goes first.
      await scene.manifest({
        charts: [
          ...FAST.map((name) => ({ name, path: 'charts/fast' })),
          { name: 'slow', path: 'charts/slow', values: { podAnnotations } },
        ],
      });
      await scene.deploy();
      const run = await scene.destroy({ concurrency: 1 });
      expect(run.result.outcome).toBe('succeeded');
      expect((await inOrder(run, 'release-started'))[0]).toBe('slow');
      expect((await inOrder(run, 'release-ended')).at(-1)).toBe('slow');
    });

    once('tells how many objects are ready', async () => {
      const scene = await openScene(major, '12s');
      const run = await scene.deploy();
      const events = await journalOf(run);
      const exec = events.findIndex(
        ({ type, phase, release }) => type === 'phase-ended' && phase === 'exec' && release === 'slow',
      );
      expect(
        events
          .slice(0, exec)
          .filter(({ type, release }) => type === 'progress' && release === 'slow')
          .map(({ text }) => text)
          .join('\n'),
      ).toContain(`0 of 1 ready, waiting for Deployment/${scene.namespace}/slow`);
    });
  },
);

describe.runIf(cluster.simulated)('a run that may not watch', { concurrent: true }, () => {
  const rules = [
    { apiGroups: [''], resources: ['configmaps'], verbs: ['*'] },
    {
      apiGroups: ['', 'apps', 'coordination.k8s.io'],
      resources: ['secrets', 'leases', 'deployments', 'replicasets', 'pods'],
      verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'],
    },
    { apiGroups: ['apps'], resources: ['deployments'], verbs: ['watch'] },
  ];

  it('says once that it cannot end a wait early, gives slots back a little later, and succeeds', async () => {
    const scene = await openScene(3, '14s');
    const user = 'no-watch';
    await scene.write('role.yaml', JSON.stringify(role(user, scene.namespace)));
    await scene.kubectl('apply', '-f', join(scene.folder, 'role.yaml'));
    const run = await scene.deploy({
      concurrency: 1,
      kubeconfigContent: await impersonating(cluster, user, []),
    });
    expect(run.result.outcome, run.log.join('\n')).toBe('succeeded');
    expect((await inOrder(run, 'release-ended')).at(-1)).toBe('slow');
    const warnings = (await journalOf(run)).filter(({ type }) => type === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([
      expect.stringMatching(/^a rollout that cannot end well is noticed at its timeout only: .*forbidden/),
    ]);
  });

  function role(name: string, namespace: string): object {
    const apiVersion = 'rbac.authorization.k8s.io/v1';
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name };
    const subjects = [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name }];
    return {
      apiVersion: 'v1',
      kind: 'List',
      items: [
        { apiVersion, kind: 'Role', metadata: { name, namespace }, rules },
        { apiVersion, kind: 'RoleBinding', metadata: { name, namespace }, roleRef, subjects },
      ],
    };
  }
});
