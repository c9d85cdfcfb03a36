import { expect, test } from 'vitest';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
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
      "1 get deployments",
      "1 get leases",
      "1 get secrets",
      "1 list configmaps",
      "1 list deployments",
      "1 list namespaces",
      "1 version",
      "2 discover",
      "2 get namespaces",
      "2 patch secrets",
      "3 update leases",
      "4 list secrets",
      "6 create selfsubjectaccessreviews",
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
      "1 delete leases",
      "1 get leases",
      "1 get namespaces",
      "1 list daemonsets",
      "1 list deployments",
      "1 list jobs",
      "1 list statefulsets",
      "1 patch secrets",
      "1 version",
      "2 discover",
      "2 get deployments",
      "2 list pods",
      "2 list replicasets",
      "3 get secrets",
      "3 update leases",
      "5 list secrets",
      "6 create selfsubjectaccessreviews",
    ]
  `);
});
