import { describe, expect, test } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import { decodeRelease, encodePayload, payloadOf } from '../../src/helm/storage.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import type { Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const SILENT = 'the aggregated API live.example.com/v1 does not answer';
const GADGET = { apiVersion: 'live.example.com/v1', kind: 'Gadget', name: 'x' };
/** Nothing answers for it, and whether anything ever did nobody can see. */
const service: KubeObject = {
  apiVersion: 'apiregistration.k8s.io/v1',
  kind: 'APIService',
  metadata: { name: 'v1.live.example.com' },
  spec: { group: 'live.example.com', version: 'v1', service: { name: 'live', namespace: 'default' } },
};
const servedOf = (wanted: string): Served => {
  const served = cluster.store.served().find(({ kind }) => kind === wanted);
  if (!served) throw new Error(`no ${wanted}`);
  return served;
};
cluster.store.create(servedOf('APIService'), service);

const withHook = (hook: object) =>
  oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } }, { hooks: { preExec: [hook] } });

describe('of a kind whose aggregated API does not answer', () => {
  test.each<[string, object]>([
    ['absent', { check: { absent: GADGET } }],
    ['absent by its group', { check: { absent: 'gadgets.live.example.com/x' } }],
    ['deleted', { delete: [GADGET] }],
    ['deleted by a selector', { delete: { kind: 'gadgets.live.example.com', selector: 'app=x' } }],
    ['gone', { wait: { objects: [GADGET], for: 'gone' } }],
    ['gone, of a kind that may be of it', { wait: { objects: ['gadget/x'], for: 'gone' } }],
  ])('nothing counts as %s', async (_, hook) => {
    const scene = await withHook(hook);
    const { outcome, failure } = (await scene.deploy()).release('api');
    expect([outcome, failure?.code]).toEqual(['failed', 'custom-resource-not-ready']);
    expect(failure?.message).toContain(SILENT);
    expect(failure?.remedy).toContain('kubectl get apiservice v1.live.example.com');
    expect(await scene.get('configmap', 'api')).toBeUndefined();
  });

  test.each<[string, object]>([
    ['of another group', { check: { absent: 'gadgets.example.com/x' } }],
    ['that is served', { delete: 'configmap/x' }],
  ])('a hook about a kind %s goes on', async (_, hook) => {
    const scene = await withHook(hook);
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  test('a namespace that may hold some is not empty', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
    const space = `${scene.namespace}-own`;
    const namespace = `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${space}}\n`;
    await scene.chart('charts/api', { templates: { 'space.yaml': namespace } });
    await scene.deploy();
    await scene.chart('charts/api', { templates: { 'space.yaml': '' } });
    expect((await scene.deploy()).release('api').failure?.message).toContain(
      'perhaps kinds of live.example.com/v1, which cannot be listed',
    );
    expect(await scene.get('namespace', space)).toBeDefined();
    await scene.destroy();
    expect(await scene.get('namespace', space)).toBeDefined();
  });

  test('a stored object is not forgotten: neither a plan nor a deploy goes on, and drift is not known of it alone', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.deploy();
    storeMore(scene, `apiVersion: live.example.com/v1\nkind: Gadget\nmetadata: {name: x}\n`);
    const drifted = await scene.run(drift);
    const { lines } = drifted.told;
    expect(lines[0]).toContain('1 unknown of 2 objects');
    expect(lines[1]).toContain(SILENT);
    await scene.entry({ values: { colour: 'blue' } });
    for (const dryRun of [true, false]) {
      const { failure } = (await scene.deploy({ dryRun })).release('api');
      expect(failure?.message).toContain(SILENT);
      expect(failure?.object).toBe('APIService/v1.live.example.com');
    }
    expect((await scene.history()).length).toBe(1);
  });
});

/** Puts one more object into the stored revision, as from a time when its API did answer. */
function storeMore({ namespace }: Scene, text: string): void {
  const secrets = servedOf('Secret');
  const record = cluster.store.get(secrets, { namespace, name: 'sh.helm.release.v1.api.v1' });
  const payload = decodeRelease(payloadOf(record));
  if (!payload.ok) throw new Error(payload.failure.message);
  const manifest = `${payload.value.manifest}---\n# Source: api/templates/more.yaml\n${text}`;
  const release = encodePayload(JSON.stringify({ ...payload.value, manifest }));
  cluster.store.update(secrets, { ...record, data: { release } } as KubeObject);
}
