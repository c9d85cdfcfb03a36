import { expect, it } from 'vitest';
import { rollback } from '../../src/commands/rollback.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

/** A chart hook that is a ConfigMap, so that it runs without pods. */
const hook = (event: string, policy = 'before-hook-creation') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: others, annotations: {helm.sh/hook: "${event}", helm.sh/hook-delete-policy: "${policy}"}}\n`;
const REFUSED = {
  reason: 'conflict',
  code: 'ownership-conflict',
  object: 'ConfigMap/others',
  message: expect.stringMatching(
    /Helm would delete ConfigMap\/others, which belongs to no release, to make the chart hook .*of that name/,
  ),
};

eachHelm('an object of others that has the name of a chart hook stays, with Helm %i', {}, (major, once) => {
  /** A scene whose chart has such a hook, deployed twice before somebody makes the object. */
  async function scenes(event: string, keys: object = {}) {
    const scene = await oneChart(cluster, major as HelmMajor, {
      templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': hook(event) },
    });
    await scene.entry({ values: { colour: 'red' }, ...keys });
    await scene.deploy();
    await scene.entry({ values: { colour: 'blue' }, ...keys });
    await scene.deploy();
    return { scene, uid: await makeOthers(scene) };
  }

  async function makeOthers(scene: OneChart): Promise<string> {
    if (await scene.get('configmap', 'others')) await scene.kubectl('delete', 'configmap', 'others');
    const file = `${scene.folder}/others.yaml`;
    await scene.write('others.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: others}\n');
    await scene.kubectl('apply', '-f', file);
    return uidOf(scene);
  }

  const uidOf = async (scene: OneChart) => (await scene.get('configmap', 'others'))?.metadata.uid;

  once('a rollback that was asked for is refused before its hooks, and its plan too', async () => {
    const hooks = { preExec: [{ run: 'touch begun', when: ['rollback'] }] };
    const { scene, uid } = await scenes('pre-rollback', { hooks });
    for (const dryRun of [true, false]) {
      const { failure, hooks: ran } = (await scene.run(rollback, { dryRun })).release('api');
      expect(failure).toMatchObject({
        ...REFUSED,
        remedy: expect.stringContaining('`noHooks: [rollback]`'),
      });
      expect(ran.filter(({ outcome }) => outcome === 'succeeded')).toEqual([]);
    }
    expect(await uidOf(scene)).toBe(uid);
    expect((await scene.history()).at(-1)).toMatchObject({ revision: 2, status: 'deployed' });
    await scene.entry({ values: { colour: 'blue' }, noHooks: ['rollback'] });
    expect((await scene.run(rollback)).release('api').outcome).toBe('succeeded');
    expect(await uidOf(scene)).toBe(uid);
  });

  once('a failed upgrade is rolled back without the chart hooks, and says so', async () => {
    const { scene, uid } = await scenes('pre-rollback');
    await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
    const run = await scene.deploy();
    expect(run.release('api').serves).toContain('revision 2 serves again');
    expect(run.release('api').warnings).toContainEqual(
      expect.stringMatching(/Helm would delete ConfigMap\/others.*trying once more without chart hooks/),
    );
    expect(await uidOf(scene)).toBe(uid);
  });

  once('a test of the chart is refused before anything is deployed', async () => {
    const { scene, uid } = await scenes('test', { test: { enabled: true } });
    await scene.entry({ values: { colour: 'green' }, test: { enabled: true } });
    for (const dryRun of [true, false])
      expect((await scene.deploy({ dryRun })).release('api').failure).toMatchObject(REFUSED);
    expect((await scene.get('configmap', 'api')).data.colour).toBe('blue');
    expect(await uidOf(scene)).toBe(uid);
  });

  once('a test whose name somebody takes while the chart is deployed is not run', async () => {
    const { scene } = await scenes('test', { test: { enabled: true } });
    await scene.kubectl('delete', 'configmap', 'others');
    await scene.entry({ values: { colour: 'green' }, test: { enabled: true }, rollbackOn: [] });
    const made: string[] = [];
    cluster.next({
      command: 'upgrade',
      at: 'applied',
      does: () => {
        const served = cluster.store.served().find(({ kind }) => kind === 'ConfigMap');
        if (!served) return;
        const metadata = { name: 'others', namespace: scene.namespace };
        const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata };
        made.push(cluster.store.create(served, object, { manager: 'somebody' }).metadata.uid ?? '');
      },
    });
    expect((await scene.deploy()).release('api').failure).toMatchObject({
      ...REFUSED,
      message: expect.stringContaining('helm test: Helm would delete ConfigMap/others'),
    });
    expect(await uidOf(scene)).toBe(made.at(-1));
  });

  once('a hook of the manifest runs the tests that take nothing', async () => {
    const { scene, uid } = await scenes('test');
    const withHook = (helmTest: unknown) =>
      scene.entry({ values: { colour: 'blue' }, hooks: { postExec: [{ helmTest, when: 'always' }] } });
    await withHook(true);
    expect((await scene.deploy()).release('api').failure).toMatchObject(REFUSED);
    expect(await uidOf(scene)).toBe(uid);
    await withHook({ filter: ['!others'] });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  once('a destroy is refused before its hooks, and its dry run too', async () => {
    const { scene, uid } = await scenes('pre-delete', {
      hooks: { preExec: [{ run: 'true', when: 'destroy' }] },
    });
    for (const dryRun of [true, false]) {
      const { failure, hooks } = (await scene.destroy({ dryRun })).release('api');
      expect(failure).toMatchObject({ ...REFUSED, remedy: expect.stringContaining('`noHooks: [delete]`') });
      expect(hooks.filter(({ outcome }) => outcome === 'succeeded')).toEqual([]);
    }
    expect(await uidOf(scene)).toBe(uid);
  });

  once('a hook that uninstalls the release is refused', async () => {
    const { scene, uid } = await scenes('post-delete');
    await scene.chart('charts/next', { templates: { 'map.yaml': CONFIG_MAP } });
    const uninstall = { hooks: { preExec: [{ uninstall: 'api' }] } };
    await scene.manifest({ charts: [{ name: 'next', path: 'charts/next', ...uninstall }] });
    expect((await scene.deploy()).release('next').failure).toMatchObject(REFUSED);
    expect(await uidOf(scene)).toBe(uid);
    expect((await scene.history()).at(-1)).toMatchObject({ status: 'deployed' });
  });

  it('what a failed deploy took over and left is no object of the release', async () => {
    const scene = await oneChart(cluster, major as HelmMajor, { templates: { 'map.yaml': CONFIG_MAP } });
    const uid = await makeOthers(scene);
    const taking = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: others}\n';
    for (const before of [[], ['a good one']]) {
      if (before.length > 0) {
        await scene.chart('charts/api', { templates: { 'hook.yaml': '' } });
        await scene.entry({ values: { colour: 'red' } });
        expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      }
      await scene.chart('charts/api', {
        templates: { 'refused.yaml': REFUSED_CONFIG_MAP, 'others.yaml': taking, 'hook.yaml': '' },
      });
      // What is rolled back is given back.
      await scene.entry({ takeOwnership: true, atomic: false });
      expect((await scene.deploy()).release('api').outcome).toBe('failed');
      await scene.chart('charts/api', {
        templates: { 'refused.yaml': '', 'others.yaml': '', 'hook.yaml': hook('pre-install,pre-upgrade') },
      });
      await scene.entry({ values: { colour: 'blue' } });
      expect((await scene.deploy()).release('api').failure).toMatchObject({
        code: 'ownership-conflict',
        message: expect.stringContaining('says that it belongs to this release, although'),
      });
      expect(await uidOf(scene)).toBe(uid);
    }
  });

  once('an object of the release that becomes a chart hook is its own', async () => {
    const plain = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: others}\n';
    const scene = await oneChart(cluster, major as HelmMajor, { templates: { 'others.yaml': plain } });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    await scene.chart('charts/api', { templates: { 'others.yaml': hook('pre-upgrade') } });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });
});
