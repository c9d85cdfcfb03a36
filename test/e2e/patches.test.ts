import { describe, expect } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
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
  });
});
