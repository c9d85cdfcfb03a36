import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { useCluster } from '../rig/cluster.ts';
import type { KubeJson } from '../rig/scene.ts';

const cluster = useCluster();
let namespace: string;
beforeAll(async () => {
  if (cluster.simulated) namespace = await cluster.namespace();
});

/** What is looked at of a pod's status. */
const SEEN = {
  phase: (status: KubeJson) => status.phase,
  ready: (status: KubeJson) => status.containerStatuses?.[0].ready,
  waiting: (status: KubeJson) => status.containerStatuses?.[0].state.waiting?.reason,
};

const status = async (name: string, what: keyof typeof SEEN) =>
  SEEN[what]((await cluster.look.get(namespace, 'pod', name))?.status);

async function runPod(name: string, restart: 'Always' | 'Never', simulate: Record<string, string> = {}) {
  const annotations = Object.fromEntries(
    Object.entries(simulate).map(([key, value]) => [`simulate/${key}`, value]),
  );
  await cluster.look.create(namespace, {
    ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name, annotations } },
    spec: { restartPolicy: restart, containers: [{ name, image: 'example.com/app:1' }] },
  });
}

const becomes = (name: string, what: keyof typeof SEEN, value: unknown) =>
  until(`${what} of ${name} is ${value}`, 60, async () => (await status(name, what)) === value);

describe.skipIf(!cluster.simulated)('simulated pods', () => {
  test('a pod is ready, and one that does not restart completes', async () => {
    await runPod('server', 'Always');
    await runPod('task', 'Never');
    await becomes('server', 'ready', true);
    await becomes('task', 'phase', 'Succeeded');
  });

  test('annotations choose another fate', async () => {
    await runPod('never-ready', 'Always', { as: 'never-ready' });
    await runPod('crash-loop', 'Always', { as: 'crash-loop', 'crash-after': '200ms' });
    await runPod('image-missing', 'Always', { as: 'image-missing' });
    await runPod('failing-task', 'Never', { as: 'fail' });
    await becomes('never-ready', 'phase', 'Running');
    expect(await status('never-ready', 'ready')).toBe(false);
    await becomes('crash-loop', 'waiting', 'CrashLoopBackOff');
    await becomes('image-missing', 'waiting', 'ImagePullBackOff');
    await becomes('failing-task', 'phase', 'Failed');
  });

  test('a pod that crashes was ready before, as one without a readiness probe is', async () => {
    await runPod('late-crash', 'Always', { as: 'crash-loop', 'crash-after': '2s' });
    await becomes('late-crash', 'ready', true);
    await becomes('late-crash', 'waiting', 'CrashLoopBackOff');
  });
});
