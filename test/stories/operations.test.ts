import { describe, expect } from 'vitest';
import { inputChangeText } from '../../src/model/plan/input-change.ts';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

eachHelm('with Helm %i', {}, (major, once) => {
  /** A scene with one chart of one ConfigMap, deployed as `api`. */
  async function configMapScene(entry: object = {}): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });
    return scene;
  }

  const api = (entry: object = {}) => ({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });

  once('an absent release stays absent when it is to be destroyed, and no Helm is started', async () => {
    const scene = await configMapScene({ action: 'destroy' });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({ operation: 'absent', outcome: 'succeeded' });
    expect(run.helmProcesses).toBe(0);
    expect(await scene.names('leases')).toEqual([]);
  });

  describe('a deployed release', () => {
    once('names all that changed of its inputs, and nothing of an unchanged one', async () => {
      const scene = await createScene(cluster, major);
      const templates = { 'map.yaml': CONFIG_MAP, 'more.yaml': '# {{ .Release.Name }}' };
      await scene.chart('charts/api', { templates, files: { 'README.md': 'read me' } });
      await scene.manifest(
        api({ values: { colour: 'red', list: [1, 2.5, null], deep: { big: 12345678901 } } }),
      );
      await scene.deploy();
      await scene.chart('charts/api', { version: '1.1.0', templates: { ...templates, 'more.yaml': '' } });
      await scene.write('charts/api/values.yaml', 'size: small\n');
      const hooks = { preExec: [{ run: 'true' }] };
      const values = { list: [1, 2.5, null], deep: { big: 12345678901 }, size: 'big' };
      await scene.manifest(api({ values, hooks, takeOwnership: true }));
      const plan = await scene.deploy({ dryRun: true });
      expect(plan.release('api').inputChanges?.map(inputChangeText)).toEqual([
        'chart 1.0.0 -> 1.1.0',
        'value colour removed',
        'new value size',
        'templates/more.yaml',
        'setting takeOwnership',
        'new hooks of preExec',
        'values.yaml of the chart',
      ]);
      await scene.deploy();
      expect((await scene.deploy({ dryRun: true })).release('api').inputChanges).toBeUndefined();
    });

    once('gets its values reset by an upgrade that gives none', async () => {
      const scene = await configMapScene({ values: { colour: 'red', size: 'big' } });
      await scene.deploy();
      await scene.manifest(api());
      await scene.deploy();
      expect((await scene.get('configmap', 'api')).data).toEqual({ colour: 'none', size: 'none' });
    });

    once('is upgraded once more when force is set', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      expect((await scene.deploy({ force: true })).release('api')).toMatchObject({
        operation: 'upgrade',
        to: { revision: 2 },
      });
    });

    once('made by another tool with other values is upgraded', async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      await scene.helm('install', 'api', `${scene.folder}/charts/api`, '--set', 'colour=blue');
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        why: 'revision 1 was made by another tool: value colour',
        to: { revision: 2 },
      });
    });

    once('is uninstalled with its objects and its lease', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      const run = await scene.destroy();
      expect(run.release('api')).toMatchObject({ operation: 'uninstall', outcome: 'succeeded' });
      expect(await scene.get('configmap', 'api')).toBeUndefined();
      expect(await scene.names('leases')).toEqual([]);
      expect(await scene.names('secrets')).toEqual([]);
    });

    once('is left alone when its action is skip', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      await scene.manifest(api({ action: 'skip', values: { colour: 'blue' } }));
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'skip',
        outcome: 'skipped',
      });
      expect((await scene.destroy()).release('api')).toMatchObject({
        operation: 'skip',
        outcome: 'skipped',
      });
      expect(await scene.get('configmap', 'api')).toBeDefined();
    });

    once('is protected from destroy', async () => {
      const scene = await configMapScene({ protected: true });
      await scene.deploy();
      const run = await scene.destroy();
      expect(run.release('api').failure).toMatchObject({ reason: 'protected' });
      expect(await scene.get('configmap', 'api')).toBeDefined();
    });
  });

  describe('a failed release', () => {
    once('keeps its failed revision with atomic: false, and is upgraded by the next run', async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
      await scene.manifest(api({ atomic: false }));
      await scene.deploy();
      expect(await scene.history()).toMatchObject([{ status: 'failed' }]);

      await scene.chart('charts/api', { templates: { 'refused.yaml': CONFIG_MAP } });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        operation: 'upgrade',
        outcome: 'succeeded',
        to: { revision: 2 },
      });
    });

    once('is uninstalled by destroy', async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', {
        templates: { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP },
      });
      await scene.manifest(api({ atomic: false }));
      await scene.deploy();
      expect((await scene.destroy()).release('api')).toMatchObject({
        operation: 'uninstall',
        outcome: 'succeeded',
      });
      expect(await scene.names('secrets')).toEqual([]);
    });
  });

  describe('reinstallBelow', () => {
    async function installedAt(version: string): Promise<Scene> {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { version, templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api());
      await scene.deploy();
      return scene;
    }

    once.each([
      ['2.0.0-rc.1', '2.0.0', 'reinstall'],
      ['2.0.0', '2.0.0', 'upgrade'],
    ])('compares the deployed chart version %s with %s: %s', async (version, limit, operation) => {
      const scene = await installedAt(version);
      await scene.chart('charts/api', { version: '2.1.0', templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api({ reinstallBelow: limit }));
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        operation,
        outcome: 'succeeded',
        from: { version },
        to: { version: '2.1.0' },
      });
      await scene.chart('charts/api', { version: '1.9.0' });
      expect((await scene.deploy({ dryRun: true })).release('api').warnings).toEqual([
        '`reinstallBelow: 2.0.0` is above the version of the chart, 1.9.0: every run uninstalls the release and installs it anew',
      ]);
    });
  });

  once('deploys the same name in two namespaces as two releases', async () => {
    const scene = await createScene(cluster, major);
    const other = await cluster.namespace();
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({
      charts: [
        { name: 'api', path: 'charts/api', values: { colour: 'red' } },
        { name: 'api', id: 'api-2', path: 'charts/api', namespace: other, values: { colour: 'blue' } },
      ],
    });
    const run = await scene.deploy();
    expect(run.result.counts.succeeded).toBe(2);
    expect((await scene.deploy()).result.counts.unchanged).toBe(2);
    expect((await scene.destroy()).result.counts.succeeded).toBe(2);
  });
});
