import { expect } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
const MORE = 'apiVersion: v1\nkind: Secret\nmetadata: {name: data}\nstringData: {a: b}\n';

eachHelm('an upgrade with Helm %i', {}, (major, once) => {
  once.each([
    ['without hooks', {}],
    ['after a hook of its own', { hooks: { preExec: [{ run: 'true' }] } }],
  ])('says what it has deleted, %s', async (_, keys) => {
    const templates = { 'map.yaml': CONFIG_MAP, 'more.yaml': MORE };
    const scene = await oneChart(cluster, major as HelmMajor, { templates });
    await scene.deploy();
    await scene.chart('charts/api', { templates: { ...templates, 'more.yaml': '' } });
    await scene.entry(keys);
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({
      outcome: 'succeeded',
      deletes: [`Secret/${scene.namespace}/data`],
    });
    expect(await scene.get('secret', 'data')).toBeUndefined();
  });
});
