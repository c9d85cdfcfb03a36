import { expect } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const shared = (owner: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shared, labels: {of: ${owner}}}\ndata: {owner: ${owner}}\n`;
const FAILS = { takeOwnership: true, hooks: { validate: [{ run: 'exit 1' }] } };

const sharedIn = async (scene: Scene) => {
  const { metadata, data } = (await scene.get('configmap', 'shared')) ?? {};
  return { uid: metadata?.uid, labels: metadata?.labels, annotations: metadata?.annotations, data };
};

eachHelm('what a failed deploy has taken over is given back, with Helm %i', {}, (major, once) => {
  /** Release b has `shared`, release api has not. */
  async function twoReleases() {
    const scene = await createScene(cluster, major);
    const entry = (name: string, keys: object = {}) => ({ name, path: `charts/${name}`, ...keys });
    const deploy = async (api: object, options?: object) => {
      await scene.manifest({ charts: [entry('api', api), entry('b')] });
      return scene.deploy(options);
    };
    await scene.chart('charts/b', { templates: { 'shared.yaml': shared('b') } });
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await deploy({});
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'shared.yaml': shared('api') } });
    return { scene, deploy };
  }

  once('to another release, by the rollback of an upgrade', async () => {
    const { scene, deploy } = await twoReleases();
    const before = await sharedIn(scene);
    const named = new RegExp(
      `^ConfigMap/shared .*, belongs to release ${scene.namespace}/b, and is taken over`,
    );
    const plan = (await deploy(FAILS, { dryRun: true })).release('api');
    expect(plan.warnings).toContainEqual(expect.stringMatching(named));
    const { log, ...run } = await deploy(FAILS);
    expect(run.release('api')).toMatchObject({
      ...{ outcome: 'failed', rolledBackTo: 1 },
      serves: `revision 1 serves again; given back as it was: ConfigMap/${scene.namespace}/shared (of release ${scene.namespace}/b)`,
    });
    expect(log.join('\n')).toContain(`given back as it was: ConfigMap/${scene.namespace}/shared`);
    expect(await sharedIn(scene)).toEqual(before);
    // Nothing of it is news to the other release.
    expect((await deploy(FAILS)).release('b').outcome).toBe('unchanged');
  });

  once('to nobody, by the end of an install', async () => {
    const scene = await oneChart(cluster, major, { templates: { 'shared.yaml': shared('api') } }, FAILS);
    await scene.write('shared.yaml', shared('somebody'));
    await scene.kubectl('apply', '-f', `${scene.folder}/shared.yaml`);
    const before = await sharedIn(scene);
    expect((await scene.deploy()).release('api')).toMatchObject({
      outcome: 'failed',
      serves: `uninstalled again; given back as it was: ConfigMap/${scene.namespace}/shared (of no release)`,
    });
    expect(await sharedIn(scene)).toEqual(before);
  });

  once('to the release that had taken it from this one, after a second try of Helm', async () => {
    const { scene, deploy } = await twoReleases();
    await deploy({ takeOwnership: true, settle: 0 });
    const before = await sharedIn(scene);
    expect(before.data).toEqual({ owner: 'api' });
    await scene.chart('charts/b', { templates: { 'shared.yaml': shared('b-again') } });
    const keys = { ...FAILS, retry: { attempts: 2, delay: '10ms' } };
    cluster.next({ command: 'upgrade', at: 'applied', does: { fail: 'connection refused' } });
    await scene.manifest({ charts: [{ name: 'b', path: 'charts/b', ...keys }] });
    const { started, ...run } = await scene.deploy();
    const tries = started.filter(({ args }) => args[0] === 'upgrade' && !args.includes('--dry-run=server'));
    expect(tries).toHaveLength(2);
    const { serves } = run.release('b');
    expect(serves).toContain(`given back as it was: ConfigMap/${scene.namespace}/shared (of release`);
    expect(await sharedIn(scene)).toEqual(before);
  });

  once('not, and named, where nothing is rolled back', async () => {
    const { scene, deploy } = await twoReleases();
    const { serves } = (await deploy({ ...FAILS, atomic: false })).release('api');
    expect(serves).toBe(
      `revision 2 stays, it is not ready; not given back, so that it still bears the release's name: ConfigMap/${scene.namespace}/shared`,
    );
    expect((await deploy({ takeOwnership: true })).release('api')).not.toHaveProperty('serves');
  });

  once('not, and named, where somebody has changed it since', async () => {
    const { scene, deploy } = await twoReleases();
    const served = BUILT_IN.find(({ kind }) => kind === 'ConfigMap') as Served;
    const place = { namespace: scene.namespace, name: 'shared' };
    const edit = () => {
      const live = cluster.store.get(served, place);
      const data = { ...(live.data as object), more: 'by hand' };
      cluster.store.update(served, { ...live, data } as KubeObject, { manager: 'kubectl-edit' });
    };
    cluster.next({ command: 'upgrade', at: 'applied', does: edit });
    const { log, ...run } = await deploy(FAILS);
    expect(run.release('api').serves).toContain(
      `not given back, so that it still bears the release's name: ConfigMap/${scene.namespace}/shared`,
    );
    expect(log.join('\n')).toMatch(
      /shared still bears the release's name, .*: kubectl-edit has changed it since/,
    );
    expect((await sharedIn(scene)).data).toEqual({ owner: 'api', more: 'by hand' });
  });
});
