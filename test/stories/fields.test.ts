import { describe, expect } from 'vitest';
import { CHART_HOOK, CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import { isRender } from '../rig/renders.ts';
import type { Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const MAP = { templates: { 'map.yaml': CONFIG_MAP } };
const WORKLOAD = { templates: { 'deployment.yaml': DEPLOYMENT } };
const NEVER_READY = { podAnnotations: { 'simulate/as': 'never-ready' } };

eachHelm('with Helm %i', {}, (major, once) => {
  once('createNamespace says what to do when it is false and there is no such namespace', async () => {
    const scene = await oneChart(cluster, major, MAP);
    await scene.entry({ namespace: `${scene.namespace}-none`, createNamespace: false });
    const run = await scene.deploy();
    expect(run.release('api').failure).toMatchObject({
      reason: 'not-found',
      message: `namespace ${scene.namespace}-none does not exist`,
      remedy: expect.stringMatching(/reate it, or set `createNamespace: true` for chart api\.$/),
      location: { file: 'helm-lifecycle.yaml' },
    });
    expect(run.started.filter((spec) => spec.file.includes('helm') && !isRender(spec))).toEqual([]);
  });

  once('rollbackOn without exec keeps the failed revision as it is', async () => {
    const scene = await oneChart(cluster, major, MAP);
    await scene.deploy();
    await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
    await scene.entry({ rollbackOn: ['validate'] });
    const release = (await scene.deploy()).release('api');
    expect(release.outcome).toBe('failed');
    expect(release.rolledBackTo).toBeUndefined();
    expect((await scene.history()).map(({ status }) => status)).toEqual(['deployed', 'failed']);
  });

  once('wait: false is content with what is not ready yet', async () => {
    const scene = await oneChart(cluster, major, WORKLOAD, { values: NEVER_READY, wait: false });
    const run = await scene.deploy();
    expect(run.release('api').outcome).toBe('succeeded');
  });

  describe('unchanged', () => {
    once('verify finds out without Helm that an object is gone, skip does not look', async () => {
      const scene = await oneChart(cluster, major, MAP, { unchanged: 'skip' });
      await scene.deploy();
      await scene.kubectl('delete', 'configmap', 'api');
      expect((await scene.deploy()).release('api').outcome).toBe('unchanged');

      await scene.entry({ unchanged: 'verify' });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ operation: 'unchanged', outcome: 'failed' });
      expect(run.release('api').failure?.message).toContain('ConfigMap');
      expect(run.helmProcesses).toBe(0);
    });

    once('verify is content with objects that are ready', async () => {
      const scene = await oneChart(cluster, major, WORKLOAD, { unchanged: 'verify' });
      await scene.deploy();
      const run = await scene.deploy();
      expect(run.release('api').outcome).toBe('unchanged');
      expect(run.result.outcome).toBe('no-changes');
      expect(run.helmProcesses).toBe(0);
    });

    once('never upgrades every time', async () => {
      const scene = await oneChart(cluster, major, MAP, { unchanged: 'never' });
      await scene.deploy();
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        why: 'unchanged is never',
        to: { revision: 2 },
      });
    });
  });

  describe('noHooks', () => {
    const chart = { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': CHART_HOOK } };
    const hook = (scene: Scene) => scene.get('configmap', 'api-hook');

    once.each([
      ['false', 'runs', false],
      ['true', 'leaves out', true],
      ['[install]', 'leaves out', ['install']],
      ['[upgrade]', 'runs', ['upgrade']],
    ])('%s %s the chart hooks of an install', async (_, effect, noHooks) => {
      const scene = await oneChart(cluster, major, chart, { noHooks });
      await scene.deploy();
      expect((await hook(scene)) !== undefined).toBe(effect === 'runs');
    });

    once('[upgrade] leaves out those of an upgrade', async () => {
      const scene = await oneChart(cluster, major, chart, { noHooks: ['upgrade'] });
      await scene.deploy();
      await scene.kubectl('delete', 'configmap', 'api-hook');
      await scene.entry({ noHooks: ['upgrade'], values: { colour: 'red' } });
      expect((await scene.deploy()).release('api').operation).toBe('upgrade');
      expect(await hook(scene)).toBeUndefined();
    });

    once('[rollback] leaves out those of a rollback', async () => {
      const onRollback = CHART_HOOK.replace('pre-install,pre-upgrade', 'pre-rollback');
      const templates = { 'map.yaml': CONFIG_MAP, 'hook.yaml': onRollback };
      const scene = await oneChart(cluster, major, { templates });
      const breakIt = async (noHooks: string[]) => {
        await scene.chart('charts/api', {
          templates: {
            ...templates,
            'refused.yaml': `{{ if .Values.broken }}\n${REFUSED_CONFIG_MAP}{{ end }}`,
          },
        });
        await scene.entry({ noHooks, values: { broken: true, colour: String(noHooks) } });
        expect((await scene.deploy()).release('api').rolledBackTo).toBe(1);
      };
      await scene.deploy();
      await breakIt(['rollback']);
      expect(await hook(scene)).toBeUndefined();
    });
  });

  once('protected refuses a reinstall', async () => {
    const scene = await oneChart(cluster, major, { ...MAP, version: '1.0.0' });
    await scene.deploy();
    await scene.chart('charts/api', { ...MAP, version: '2.0.0' });
    await scene.entry({ reinstallBelow: '2.0.0', protected: true });
    const run = await scene.deploy();
    expect(run.release('api').failure).toMatchObject({ reason: 'protected' });
    expect(run.helmProcesses).toBe(0);
  });

  once('allowFailure reports a failure that does not fail the run', async () => {
    const refused = { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } };
    const scene = await oneChart(cluster, major, refused, { allowFailure: true });
    await scene.chart('charts/web', MAP);
    await scene.manifest({
      charts: [
        { name: 'api', path: 'charts/api', allowFailure: true },
        { name: 'web', path: 'charts/web', needs: ['api'] },
      ],
    });
    const run = await scene.deploy();
    expect(run.result.outcome).toBe('succeeded');
    expect(run.result.failure).toBeUndefined();
    expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'invalid' } });
    expect(run.release('web').outcome).toBe('succeeded');
  });
});
