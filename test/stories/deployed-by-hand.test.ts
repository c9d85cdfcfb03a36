import { expect, it } from 'vitest';
import { REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { forgeRevision } from '../rig/forge-revision.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const MAP = `apiVersion: v1
kind: ConfigMap
metadata: {name: api}
data: {{ toJson (.Values.data | default dict) }}
`;
const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: orders}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`;
const HOOK = `apiVersion: v1
kind: ConfigMap
metadata: {name: hooked, annotations: {helm.sh/hook: "pre-rollback,post-rollback"}}
`;
const deleteHook = (name: string) =>
  HOOK.replace('hooked', name).replace('pre-rollback,post-rollback', 'pre-delete');
const BASE = { templates: { 'map.yaml': MAP } };
const WITH_CLAIM = { templates: { 'claim.yaml': CLAIM, 'hook.yaml': HOOK } };
const REFUSED = { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } };

async function byHand(scene: OneChart, data: object): Promise<void> {
  await scene.write('by-hand.yaml', JSON.stringify({ data }));
  await scene.helm(
    'upgrade',
    'api',
    `${scene.folder}/charts/api`,
    '--values',
    `${scene.folder}/by-hand.yaml`,
  );
}

/** Nothing binds a claim here. */
const oneMap = (major: HelmMajor, data: object) =>
  oneChart(cluster, major, BASE, { wait: false, values: { data } });
const entry = (scene: OneChart, data: object, more: object = {}) =>
  scene.entry({ wait: false, values: { data }, ...more });

/** Revision 1 is ours and completed; revision 2, with a claim and without one key, was deployed by hand. */
async function handMade(major: HelmMajor): Promise<OneChart> {
  const scene = await oneMap(major, { by: 'run', once: 'only' });
  await scene.deploy();
  await scene.chart('charts/api', WITH_CLAIM);
  await byHand(scene, { by: 'hand' });
  await entry(scene, { by: 'run', only: 'failed' });
  return scene;
}

const claimOf = async (scene: OneChart) => (await scene.get('pvc', 'orders'))?.metadata.uid as string;
const dataOf = async (scene: OneChart) => (await scene.get('configmap', 'api'))?.data;

eachHelm('with Helm %i, after `helm upgrade` by hand', {}, (major, once) => {
  it('a failed deploy goes back to what was live, not past it, without its chart hooks', async () => {
    const scene = await handMade(major);
    const claim = await claimOf(scene);
    const planned = (await scene.deploy({ dryRun: true })).release('api');
    expect(planned).toMatchObject({ outcome: 'planned', fallback: { to: 2, ifLive: true } });
    expect(planned.warnings.join()).toContain('would go back to revision 2, which no run of this project');

    await scene.chart('charts/api', REFUSED);
    const failed = (await scene.deploy()).release('api');
    expect(failed).toMatchObject({ outcome: 'failed', rolledBackTo: 2, serves: 'revision 2 serves again' });
    expect(await dataOf(scene)).toEqual({ by: 'hand' });
    expect(await claimOf(scene)).toBe(claim);
    expect(await scene.names('configmaps')).not.toContain('configmap/hooked');
  });

  it('a deploy that failed and stayed is brought back before the next one', async () => {
    const scene = await handMade(major);
    const claim = await claimOf(scene);
    await scene.chart('charts/api', REFUSED);
    await entry(scene, { only: 'failed' }, { atomic: false });
    await scene.deploy();
    await scene.chart('charts/api', { templates: { 'refused.yaml': '' } });
    await entry(scene, { by: 'run' });
    const next = (await scene.deploy()).release('api');
    expect(next).toMatchObject({
      outcome: 'succeeded',
      why: 'revision 3 is failed, so first back to revision 2',
    });
    expect(next.warnings).toEqual([]);
    expect(await dataOf(scene)).toEqual({ by: 'run' });
    expect(await claimOf(scene)).toBe(claim);
  });

  once(
    'what is not live as it says is not gone back to: both ways are named, and what they delete',
    async () => {
      const scene = await handMade(major);
      await scene.kubectl('delete', 'configmap', 'api');
      const why =
        /revision 2: no run of this project has stored it, and it does not say what is live of ConfigMap\/\S+\/api$/;
      const planned = (await scene.deploy({ dryRun: true })).release('api');
      expect(planned.warnings).toContainEqual(expect.stringMatching(why));

      await scene.chart('charts/api', REFUSED);
      const failed = (await scene.deploy()).release('api');
      expect(failed).toMatchObject({ outcome: 'failed', serves: 'revision 3 stays, it is not ready' });
      expect(failed.warnings).toContainEqual(expect.stringMatching(why));
      expect(failed.warnings).toContainEqual(
        expect.stringMatching(/helm-lifecycle rollback api --revision 2$/),
      );
      expect(failed.warnings).toContainEqual(
        expect.stringMatching(/rollback api --revision 1, which deletes PersistentVolumeClaim\/\S+\/orders$/),
      );
      expect(await claimOf(scene)).toBeDefined();
    },
  );

  once('a rollback by hand is not undone by a failed deploy', async () => {
    const scene = await oneMap(major, { good: 'yes' });
    await scene.deploy();
    await entry(scene, { bad: 'yes' });
    await scene.deploy();
    await scene.helm('rollback', 'api', '1');
    await scene.chart('charts/api', REFUSED);
    expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'failed', rolledBackTo: 3 });
    expect(await dataOf(scene)).toEqual({ good: 'yes' });
  });

  it.each([
    ['all', ''],
    ['a field', MAP.replace(/\{\{.*/, '{by: run}')],
  ])('a forged revision that leaves out %s is not what is live', async (_, manifest) => {
    const scene = await oneMap(major, { by: 'run', guard: 'on' });
    await scene.deploy();
    await forgeRevision(scene, 1, { revision: 2, status: 'deployed', manifest });
    await scene.chart('charts/api', REFUSED);
    await entry(scene, { by: 'next', guard: 'on' });
    const failed = (await scene.deploy()).release('api');
    expect(failed.rolledBackTo).toBeUndefined();
    expect(failed.warnings.join()).toMatch(/does not say what is live of ConfigMap\/\S+\/api/);
    expect(await dataOf(scene)).toMatchObject({ guard: 'on' });
  });

  once.each([
    [
      'these credentials may not ask',
      new Refusal(403, 'Forbidden', 'configmaps "api" is forbidden: User "ci" cannot patch'),
      /^whether a failure would go back to revision 2 cannot be told with these credentials: .* ConfigMap\/\S+\/api cannot be compared: .*cannot patch/,
    ],
    [
      'a webhook is down',
      new Refusal(500, 'InternalError', 'failed calling webhook "check.example.com": connection refused'),
      /^a failure would not go back to revision 2: .* ConfigMap\/\S+\/api cannot be compared: .*check\.example\.com/,
    ],
  ])('what cannot be compared is not called different, where %s', async (_, refusal, says) => {
    const scene = await handMade(major);
    let isRefused = true;
    cluster.beforeRequest(({ method, path }) =>
      isRefused && method === 'PATCH' && path.includes(`/${scene.namespace}/configmaps/api`)
        ? refusal
        : undefined,
    );
    const planned = (await scene.deploy({ dryRun: true })).release('api');
    expect(planned.warnings).toContainEqual(expect.stringMatching(says));
    expect(planned.warnings.join()).not.toContain('does not say what is live');

    isRefused = false;
    await scene.chart('charts/api', REFUSED);
    expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'failed', rolledBackTo: 2 });
  });

  once(
    'a claim that came with a revision which did not complete stays when that is gone back past',
    async () => {
      const scene = await oneMap(major, { by: 'first' });
      await scene.deploy();
      await scene.chart('charts/api', WITH_CLAIM);
      await entry(
        scene,
        { by: 'second' },
        { rollbackOn: ['exec'], hooks: { postExec: [{ run: 'exit 1' }] } },
      );
      await scene.deploy();
      const claim = await claimOf(scene);
      await entry(scene, { by: 'third' });
      const planned = (await scene.deploy({ dryRun: true })).release('api');
      expect(planned.fallback).toEqual({ to: 1 });
      expect(planned.warnings.join()).toContain(
        'back to revision 1, past revision 2, which no run completed',
      );
      await scene.chart('charts/api', REFUSED);
      const failed = (await scene.deploy()).release('api');
      expect(failed).toMatchObject({
        rolledBackTo: 1,
        stays: [{ why: expect.stringContaining('it came after') }],
      });
      expect(await claimOf(scene)).toBe(claim);
      expect(await dataOf(scene)).toEqual({ by: 'first' });
    },
  );

  once('a destroy names the chart hooks that came by hand, and runs them', async () => {
    const scene = await oneMap(major, { by: 'run' });
    await scene.chart('charts/api', { templates: { 'known.yaml': deleteHook('known') } });
    await scene.deploy();
    expect((await scene.destroy({ dryRun: true })).release('api').warnings.join()).not.toContain(
      'runs chart hooks',
    );
    await scene.chart('charts/api', { templates: { 'unknown.yaml': deleteHook('unknown') } });
    await byHand(scene, { by: 'hand' });
    const named = expect.stringMatching(
      /^runs chart hooks of revision 2, which no run of this project has sealed: ConfigMap\/unknown \(pre-delete\);/,
    );
    expect((await scene.destroy({ dryRun: true })).release('api').warnings).toContainEqual(named);
    expect((await scene.destroy()).release('api').warnings).toContainEqual(named);
    expect(await scene.names('configmaps')).toEqual(['configmap/known', 'configmap/unknown']);
  });
});
