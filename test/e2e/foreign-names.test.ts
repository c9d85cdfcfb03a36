import { expect, it } from 'vitest';
import { rollback } from '../../src/commands/rollback.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

const map = (name: string, annotations = '{}') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, annotations: ${annotations}}\n`;

it.each<[HelmMajor]>([[3], [4]])(
  'what others have under the name of a chart hook, or of what a reinstall needs, is not deleted or waited for, with Helm %i',
  async (major) => {
    const hook = map('others', '{helm.sh/hook: "pre-upgrade,post-delete"}');
    const templates = { 'a.yaml': CONFIG_MAP, 'hook.yaml': hook };
    const scene = await oneChart(cluster, major, { templates });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    await scene.kubectl('create', 'configmap', 'others', '--from-literal=a=b');
    const { uid } = (await scene.get('configmap', 'others')).metadata;

    await scene.entry({ values: { colour: 'red' } });
    const refused = { code: 'ownership-conflict', message: expect.stringContaining('belongs to no release') };
    for (const dryRun of [true, false]) {
      expect((await scene.deploy({ dryRun })).release('api').failure).toMatchObject(refused);
    }
    const destroyed = await scene.destroy();
    expect(destroyed.release('api').failure).toMatchObject(refused);
    expect(await scene.history()).toMatchObject([{ status: 'deployed' }]);
    expect((await scene.get('configmap', 'others')).metadata.uid).toBe(uid);
    await scene.entry({ values: { colour: 'red' }, noHooks: true });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');

    // A reinstall that could not install again does not uninstall.
    await scene.chart('charts/api', {
      version: '2.0.0',
      templates: { 'a.yaml': CONFIG_MAP, 'b.yaml': map('others') },
    });
    await scene.entry({ reinstallBelow: '2.0.0', noHooks: true });
    const { failure } = (await scene.deploy()).release('api');
    expect(failure).toMatchObject({
      ...refused,
      message: expect.stringContaining('could not be installed again'),
    });
    expect((await scene.history()).at(-1)).toMatchObject({ revision: 2, status: 'deployed' });
    expect((await scene.get('configmap', 'others')).metadata.uid).toBe(uid);

    // The step that this advises settles it.
    expect(failure?.remedy).toContain('`adopt`');
    await scene.entry({
      ...{ reinstallBelow: '2.0.0', noHooks: true },
      hooks: { preExec: [{ adopt: 'configmap/others' }] },
    });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'others')).metadata.uid).toBe(uid);
  },
);

it.each<[HelmMajor]>([[3], [4]])(
  'nor is it by a rollback, or by a test of the chart that Helm 4 would apply over it, with Helm %i',
  async (major) => {
    const templates = {
      'a.yaml': CONFIG_MAP,
      'hook.yaml': map('others', '{helm.sh/hook: pre-rollback}'),
      'test.yaml': map('shared', '{helm.sh/hook: test, helm.sh/hook-delete-policy: hook-succeeded}'),
    };
    const scene = await oneChart(cluster, major, { templates });
    await scene.deploy();
    await scene.entry({ values: { colour: 'red' } });
    await scene.deploy();
    await scene.chart('charts/b', { templates: { 'map.yaml': map('shared') } });
    await scene.helm('install', 'b', `${scene.folder}/charts/b`);
    await scene.kubectl('create', 'configmap', 'others', '--from-literal=a=b');
    const uids = async () =>
      Promise.all(
        ['others', 'shared'].map(async (name) => (await scene.get('configmap', name))?.metadata.uid),
      );
    const before = await uids();

    const refused = { code: 'ownership-conflict', remedy: expect.stringContaining('`noHooks: [rollback]`') };
    for (const dryRun of [true, false])
      expect((await scene.run(rollback, { dryRun })).release('api').failure).toMatchObject(refused);
    await scene.entry({
      values: { colour: 'red' },
      hooks: { validate: [{ helmTest: true, when: 'always' }] },
    });
    const { failure } = (await scene.deploy()).release('api');
    expect(failure?.message).toContain(
      major === 4 ? 'Helm would write over ConfigMap/shared, which belongs to release' : 'already exists',
    );
    expect(await uids()).toEqual(before);
    expect((await scene.history()).at(-1)).toMatchObject({ revision: 2, status: 'deployed' });
  },
);
