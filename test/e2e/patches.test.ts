import { describe, expect, test } from 'vitest';
import { patchManifest } from '../../src/helm/patches/patch-manifest.ts';
import { isJsonObject } from '../../src/model/json.ts';
import type { Patch } from '../../src/model/release/patch.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useFolder } from '../rig/folder.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
const folder = useFolder();
const OTHER = `apiVersion: v1
kind: ConfigMap
metadata: {name: other, labels: {app: other}}
data: {no: "no", number: "0400"}
`;
const LIST = `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: one}, data: {a: "1"}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: two}, data: {a: "1"}}
`;
const CHART = { templates: { 'map.yaml': CONFIG_MAP, 'other.yaml': OTHER, 'list.yaml': LIST } };
const PATCHES = [
  { target: { kind: 'ConfigMap', name: 'api' }, patch: { metadata: { labels: { team: 'web' } } } },
  {
    target: { kind: 'ConfigMap', labelSelector: 'app=other' },
    patch: [{ op: 'replace', path: '/data/number', value: 'patched' }],
  },
  { target: { kind: 'ConfigMap', name: 'two' }, patch: { data: { a: null, b: '2' } } },
];

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  describe('patches', () => {
    once('change what is rendered, in plan, policy, drift and digest', async () => {
      const scene = await oneChart(cluster, major, CHART, { patches: PATCHES });
      const plan = await scene.deploy({ dryRun: true });
      expect(plan.release('api').changes?.diff).toContain('patched');
      expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded' });
      expect((await scene.get('configmap', 'api')).metadata.labels.team).toBe('web');
      expect((await scene.get('configmap', 'other')).data).toEqual({ no: 'no', number: 'patched' });
      expect((await scene.get('configmap', 'one')).data).toEqual({ a: '1' });
      expect((await scene.get('configmap', 'two')).data).toEqual({ b: '2' });
      expect((await scene.deploy()).release('api').outcome).toBe('unchanged');

      await scene.kubectl('label', 'configmap', 'api', 'team=ops', '--overwrite');
      expect((await scene.deploy()).release('api').operation).toBe('restore');
      expect((await scene.get('configmap', 'api')).metadata.labels.team).toBe('web');

      await scene.entry({ patches: PATCHES.slice(0, 1) });
      const less = await scene.deploy();
      expect(less.release('api').inputChanges).toEqual([
        { input: 'setting', name: 'patches', change: 'changed' },
      ]);
      expect((await scene.get('configmap', 'other')).data.number).toBe('0400');
    });

    once('of nothing, or that cannot be applied, fail before anything is changed', async () => {
      const scene = await oneChart(cluster, major, CHART, {
        patches: [{ target: { kind: 'ConfigMap', name: 'apii' }, patch: { data: {} } }],
      });
      for (const options of [{ dryRun: true }, {}]) {
        const { failure } = (await scene.deploy(options)).release('api');
        expect(failure).toMatchObject({
          message: '`patches[0]` is for ConfigMap apii, and the chart renders none',
          remedy: 'Did you mean ConfigMap api?',
        });
      }
      const test = [{ op: 'test', path: '/data/number', value: 'no' }];
      await scene.entry({ patches: [{ target: { kind: 'ConfigMap', name: 'other' }, patch: test }] });
      const { failure } = (await scene.deploy()).release('api');
      expect(failure?.message).toMatch(/^`patches`: .*testing.*\/data\/number/);
      expect(await scene.history()).toEqual([]);
    });

    once('that rename an object replace it, and none vanishes without a word', async () => {
      const scene = await oneChart(cluster, major, CHART);
      await scene.deploy();
      const target = { kind: 'ConfigMap', name: 'other' };
      const local = { metadata: { annotations: { 'config.kubernetes.io/local-config': 'true' } } };
      await scene.entry({ patches: [{ target, patch: local }] });
      expect((await scene.deploy()).release('api').failure?.message).toBe(
        '`patches`: kubectl kustomize leaves out ConfigMap other, which no patch deletes',
      );
      expect(await scene.names('configmap')).toContain('configmap/other');
      const rename = [{ op: 'replace', path: '/metadata/name', value: 'renamed' }];
      const deleted = { target: { kind: 'ConfigMap', name: 'one' }, patch: { $patch: 'delete' } };
      await scene.entry({ patches: [{ target, patch: rename }, deleted] });
      expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded' });
      const there = await scene.names('configmap');
      expect(there).toContain('configmap/renamed');
      expect(there).not.toContain('configmap/other');
      expect(there).not.toContain('configmap/one');
    });
  });
});

const NAMED = ['one', 'two', 'three']
  .map((name) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: a}\n`)
  .join('');
const USER = `---
apiVersion: v1
kind: Pod
metadata: {name: user}
spec: {containers: [{name: a, image: a, envFrom: [{configMapRef: {name: one}}]}]}
`;
const set = (name: string, path: string, value: string): Patch => ({
  target: { kind: 'ConfigMap', name },
  patch: [{ op: 'replace', path, value }],
});
const label = (kind: string, name = '*'): Patch => ({
  target: { kind, name },
  patch: { metadata: { labels: { team: 'web' } } },
});

describe('what kustomize makes of a name', () => {
  test.each<[string, Patch[], string[]]>([
    ['a new one', [set('two', '/metadata/name', 'new')], ['v1 ConfigMap a/one', 'v1 ConfigMap a/new']],
    ['a new kind', [set('two', '/kind', 'Secret'), label('ConfigMap')], ['v1 Secret a/two team=web']],
    ['a new version', [set('two', '/apiVersion', 'v2')], ['v2 ConfigMap a/two']],
    ['a new namespace', [set('two', '/metadata/namespace', 'b')], ['v1 ConfigMap b/two']],
    [
      'names that change places',
      [set('two', '/metadata/name', 'one'), set('one', '/metadata/name', 'two'), label('ConfigMap', 'two')],
      ['v1 ConfigMap a/two', 'v1 ConfigMap a/one team=web', 'v1 ConfigMap a/three'],
    ],
    [
      'one that is deleted',
      [label('ConfigMap'), { target: { kind: 'ConfigMap', name: 'two' }, patch: { $patch: 'delete' } }],
      ['v1 ConfigMap a/one team=web', 'v1 ConfigMap a/three team=web'],
    ],
  ])('%s', async (_, patches, expected) => {
    const objects = await patched(NAMED + USER, patches);
    expect(objects.map(named)).toEqual(expect.arrayContaining(expected));
    expect(objects).toHaveLength(patches.some(({ patch }) => '$patch' in patch) ? 3 : 4);
  });

  test('what refers to it keeps what the chart says', async () => {
    const objects = await patched(NAMED + USER, [set('one', '/metadata/name', 'new'), label('Pod')]);
    expect(JSON.stringify(objects.at(-1))).toContain('"configMapRef":{"name":"one"}');
  });
});

async function patched(manifest: string, patches: Patch[]) {
  const result = await patchManifest(manifest, patches, {
    kubectl: cluster.kubectl,
    env: {},
    folder: folder.path(),
    signal: new AbortController().signal,
    spawn: createSpawn(),
  });
  if (!result.ok) throw new Error(result.failure.message);
  return readGoYaml(result.value).documents.filter(isJsonObject);
}

function named(object: object): string {
  const { apiVersion, kind, metadata } = object as {
    apiVersion: string;
    kind: string;
    metadata: { name: string; namespace?: string; labels?: { team: string } };
  };
  const place = `${apiVersion} ${kind} ${metadata.namespace}/${metadata.name}`;
  return metadata.labels ? `${place} team=${metadata.labels.team}` : place;
}
