import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import { deployment } from '../rig/workload.ts';

const cluster = await useMemoryCluster();
const PODS = { apiVersion: 'v1', kind: 'Pod', resource: 'pods', namespaced: true, shortNames: [] };
/** Is in the spec of each pod of others. */
const CONTENT = 'what-others-run';
const JOB = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'job' },
  spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'busybox' }] } } },
};

function podOf(name: string, namespace: string, labels: Record<string, string>): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers: [{ name: 'main', image: CONTENT }] },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'False' }] },
  } as KubeObject;
}

/** What a story asks of pods, and what it gets: requests, bytes, and how often a spec of others is among them. */
async function costWith(others: number): Promise<{ requests: string[]; bytes: number; contents: number }> {
  const cost = { requests: [] as string[], bytes: 0, contents: 0 };
  const templates = (annotations: Record<string, string>) => ({
    'api.yaml': JSON.stringify(deployment('api', { annotations })),
    'job.yaml': JSON.stringify(JOB),
  });
  const scene = await oneChart(cluster, 4, { templates: templates({}) }, { settle: '1s', waitForJobs: true });
  const { namespace } = scene;
  for (let index = 0; index < others; index += 1)
    cluster.store.create(PODS, podOf(`other-${index}`, namespace, { app: 'other' }));
  cluster.onAnswer(({ method, path, query }, text) => {
    if (!path.includes(`/namespaces/${namespace}/pods`)) return;
    const request = `${method} ${query.get('watch') ?? ''} ${query.get('labelSelector') ?? ''}`;
    if (!cost.requests.includes(request)) cost.requests.push(request);
    cost.bytes += text.length;
    cost.contents += text.split(CONTENT).length - 1;
  });
  expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  await scene.chart('charts/api', { templates: templates({ 'simulate/as': 'never-ready' }) });
  await scene.entry({ timeout: '2s', settle: '1s', atomic: false });
  expect((await scene.deploy()).release('api').outcome).toBe('timed-out');
  expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
  cost.requests.sort();
  return cost;
}

it('ten thousand pods of others cost no request, and nobody reads more of them than their metadata', async () => {
  const alone = await costWith(0);
  const among = await costWith(10_000);
  expect(among.requests).toEqual(alone.requests);
  expect(among.contents).toBe(0);
  // Names, labels and owners, in four lists of three runs.
  expect((among.bytes - alone.bytes) / 10_000).toBeLessThan(1_500);
});
