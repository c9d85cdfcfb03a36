import { expect, test } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import { isRender } from '../rig/renders.ts';
import type { Run } from '../rig/scene.ts';
import { deployment } from '../rig/workload.ts';

const cluster = await useMemoryCluster();

/** What a run has asked the API server for, by what it did; Helm's own requests are not among them. */
function requestsOf({ result }: Run): string[] {
  return (result.cost.requests ?? []).map(({ name, calls }) => `${calls} ${name}`).sort();
}

test('the requests of a run over one chart', async () => {
  const scene = await oneChart(
    cluster,
    4,
    { templates: { 'api.yaml': JSON.stringify(deployment('api')) } },
    { settle: 0 },
  );
  expect(requestsOf(await scene.deploy())).toMatchInlineSnapshot(`
    [
      "1 create leases",
      "1 create selfsubjectrulesreviews",
      "1 get deployments",
      "1 get leases",
      "1 list configmaps",
      "1 list deployments",
      "1 list namespaces",
      "1 version",
      "2 discover",
      "2 get namespaces",
      "2 get secrets",
      "2 patch secrets",
      "3 list secrets",
      "3 update leases",
    ]
  `);
  expect(requestsOf(await scene.deploy())).toMatchInlineSnapshot(`
    [
      "1 get namespaces",
      "1 list deployments",
      "1 list secrets",
      "1 version",
      "2 discover",
    ]
  `);
  expect(requestsOf(await scene.destroy())).toMatchInlineSnapshot(`
    [
      "1 create selfsubjectrulesreviews",
      "1 delete deployments",
      "1 delete leases",
      "1 delete secrets",
      "1 get leases",
      "1 get namespaces",
      "1 list daemonsets",
      "1 list deployments",
      "1 list jobs",
      "1 list statefulsets",
      "1 version",
      "2 discover",
      "2 get deployments",
      "2 list pods",
      "2 list replicasets",
      "2 patch secrets",
      "2 update leases",
      "4 list secrets",
      "5 get secrets",
    ]
  `);
});

test('a namespace that a plan saw not to be there is made once, and nothing is looked for in it before', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  const namespace = `${scene.namespace}-new`;
  const chart = { path: 'charts/api', namespace, settle: 0 };
  await scene.manifest({ charts: ['api', 'web', 'jobs'].map((name) => ({ name, ...chart })) });
  const run = await scene.deploy();
  const inIt = requestsOf(run).filter((request) => /namespaces|leases/.test(request));
  expect(inIt).toMatchInlineSnapshot(`
    [
      "1 get namespaces",
      "1 list namespaces",
      "1 patch namespaces",
      "3 create leases",
      "9 update leases",
    ]
  `);
});

test('the labels of each of its charts are on a namespace that is made', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  const namespace = `${scene.namespace}-both`;
  const chart = (name: string, label: string) => ({
    ...{ name, path: 'charts/api', namespace, settle: 0 },
    namespaceLabels: { [label]: 'yes' },
  });
  await scene.manifest({ charts: [chart('api', 'one'), chart('web', 'two')] });
  expect(await scene.deploy()).toMatchObject({ result: { outcome: 'succeeded' } });
  const made = cluster.store.get(NAMESPACES, { name: namespace });
  expect(made.metadata.labels).toMatchObject({ one: 'yes', two: 'yes' });
});

test('one that was made since the plan is taken as it is', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  const namespace = `${scene.namespace}-since`;
  await scene.entry({ namespace, namespaceLabels: { team: 'web' }, settle: 0 });
  let isMade = false;
  cluster.beforeRequest(({ method, path }) => {
    if (isMade || method !== 'PATCH' || !path.endsWith(`/namespaces/${namespace}`)) return undefined;
    isMade = true;
    cluster.store.create(NAMESPACES, {
      ...{ apiVersion: 'v1', kind: 'Namespace' },
      metadata: { name: namespace, labels: { owner: 'somebody' } },
    });
    return undefined;
  });
  expect(await scene.deploy()).toMatchObject({ result: { outcome: 'succeeded' } });
  const made = cluster.store.get(NAMESPACES, { name: namespace });
  expect(made.metadata.labels).toMatchObject({ owner: 'somebody', team: 'web' });
});

const NAMESPACES = BUILT_IN.find(({ kind }) => kind === 'Namespace') as Served;
const SECRETS = BUILT_IN.find(({ kind }) => kind === 'Secret') as Served;

test('a plan asks for each object and list once', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.deploy();
  await scene.entry({ values: { colour: 'blue' } });
  expect(requestsOf(await scene.deploy({ dryRun: true }))).toMatchInlineSnapshot(`
    [
      "1 create selfsubjectrulesreviews",
      "1 get configmaps",
      "1 get leases",
      "1 get namespaces",
      "1 get secrets",
      "1 list configmaps",
      "1 list resourcequotas",
      "1 patch configmaps",
      "1 version",
      "2 discover",
      "2 list secrets",
    ]
  `);
});

test('a chart is rendered once before it is deployed, though that begins before the lease is taken', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  const { started } = await scene.deploy();
  expect(started.filter(isRender)).toHaveLength(1);
});

test.each([
  ['once, when that fails', '{{ fail "out of paint" }}', 1],
  [
    'again when that fails, where it reads objects of the cluster',
    '{{ lookup "v1" "Secret" "" "paint" }}',
    2,
  ],
  ['again when that fails, where it asks for APIs', '{{ .Capabilities.APIVersions.Has "paint/v1" }}', 2],
])('a chart is rendered %s', async (_, template, renders) => {
  const scene = await oneChart(cluster, 4, { templates: { 'broken.yaml': template } });
  const { started, ...run } = await scene.deploy();
  expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'chart' } });
  expect(started.filter(isRender)).toHaveLength(renders);
});

test('and again when another run has changed the release meanwhile', async () => {
  const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.deploy();
  await scene.entry({ values: { colour: 'blue' } });
  let isTaken = false;
  cluster.beforeRequest(({ method, path }) => {
    if (isTaken || method !== 'PUT' || !path.includes(`${scene.namespace}/leases/`)) return undefined;
    isTaken = true;
    const name = { namespace: scene.namespace, name: 'sh.helm.release.v1.api.v1' };
    const secret = cluster.store.get(SECRETS, name) as KubeObject;
    const labels = { ...secret.metadata.labels, status: 'failed' };
    cluster.store.update(SECRETS, { ...secret, metadata: { ...secret.metadata, labels } });
    return undefined;
  });
  const { started, ...run } = await scene.deploy();
  expect(run.release('api')).toMatchObject({ outcome: 'succeeded', why: expect.stringContaining('failed') });
  expect(started.filter(isRender)).toHaveLength(2);
});
