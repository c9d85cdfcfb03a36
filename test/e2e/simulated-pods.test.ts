import { beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { until } from '../../scripts/cluster/until.ts';
import { useCluster } from '../rig/cluster.ts';

const cluster = useCluster();
let namespace: string;
beforeAll(async () => {
  if (cluster.simulated) namespace = await cluster.namespace();
});

const kubectl = (...args: string[]) =>
  runProgram(cluster.kubectl, ['--kubeconfig', cluster.kubeconfig, '--namespace', namespace, ...args]);

const status = async (name: string, path: string) =>
  (await kubectl('get', 'pod', name, '-o', `jsonpath={.status.${path}}`)).stdout;

async function runPod(name: string, restart: 'Always' | 'Never', annotations: Record<string, string> = {}) {
  const flags = Object.entries(annotations).map(([key, value]) => `--annotations=simulate/${key}=${value}`);
  const result = await kubectl('run', name, '--image=example.com/app:1', `--restart=${restart}`, ...flags);
  expect(result).toMatchObject({ ok: true });
}

const becomes = (name: string, path: string, value: string) =>
  until(`${path} of ${name} is ${value}`, 20, async () => (await status(name, path)) === value);

const ready = 'containerStatuses[0].ready';
const waiting = 'containerStatuses[0].state.waiting.reason';

describe.skipIf(!cluster.simulated)('simulated pods', () => {
  test('a pod is ready, and one that does not restart completes', async () => {
    await runPod('server', 'Always');
    await runPod('task', 'Never');
    await becomes('server', ready, 'true');
    await becomes('task', 'phase', 'Succeeded');
  });

  test('annotations choose another fate', async () => {
    await runPod('never-ready', 'Always', { as: 'never-ready' });
    await runPod('crash-loop', 'Always', { as: 'crash-loop', 'crash-after': '200ms' });
    await runPod('image-missing', 'Always', { as: 'image-missing' });
    await runPod('failing-task', 'Never', { as: 'fail' });
    await becomes('never-ready', 'phase', 'Running');
    expect(await status('never-ready', ready)).toBe('false');
    await becomes('crash-loop', waiting, 'CrashLoopBackOff');
    await becomes('image-missing', waiting, 'ImagePullBackOff');
    await becomes('failing-task', 'phase', 'Failed');
  });

  test('a pod that crashes was ready before, as one without a readiness probe is', async () => {
    await runPod('late-crash', 'Always', { as: 'crash-loop', 'crash-after': '2s' });
    await becomes('late-crash', ready, 'true');
    await becomes('late-crash', waiting, 'CrashLoopBackOff');
  });
});
