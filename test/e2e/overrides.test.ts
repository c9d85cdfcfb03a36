import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();

it('namespace, values and set of one run win over the manifest, and the next run without them goes back', async () => {
  const scene = await oneChart(
    cluster,
    4,
    { templates: { 'map.yaml': CONFIG_MAP } },
    { values: { colour: 'blue', size: 'small' } },
  );
  const data = async () => (await scene.get('configmap', 'api')).data;
  const given = { values: 'api: {colour: red}', set: ['api.size=10, or more'] };
  const first = await scene.deploy(given);
  expect(first.release('api').outcome).toBe('succeeded');
  expect(await data()).toEqual({ colour: 'red', size: '10, or more' });
  expect((await scene.deploy(given)).release('api').outcome).toBe('unchanged');
  await scene.deploy();
  expect(await data()).toEqual({ colour: 'blue', size: 'small' });

  const namespace = await cluster.namespace();
  const elsewhere = await scene.deploy({ namespace });
  expect(elsewhere.release('api')).toMatchObject({ operation: 'install', namespace });
});

it('what they name wrongly is an issue, and nothing runs', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  const wrong = await scene.deploy({ set: ['apo.size=1'] });
  expect(wrong.outcome).toMatchObject({ kind: 'invalid', issues: [{ hint: 'did you mean `api`?' }] });
  const broken = await scene.deploy({ values: 'api: {colour' });
  expect(broken.outcome).toMatchObject({
    kind: 'invalid',
    issues: [{ code: 'yaml-syntax', location: { file: 'input values' } }],
  });
});
