import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../scripts/cluster/run-program.ts';
import { until } from '../../../scripts/cluster/until.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { skippedFor } from '../../rig/skipped.ts';

describe.skipIf(noRealPods !== undefined)(
  `a real node${skippedFor(noRealPods)}`,
  { concurrent: true },
  () => {
    const cluster = useRealCluster();
    const kubectl = (...args: string[]) =>
      runProgram(cluster.kubectl, ['--kubeconfig', cluster.kubeconfig, ...args]);
    const run = (name: string, image: string, ...command: string[]) =>
      kubectl('run', name, `--image=${image}`, '--restart=Always', '--command', '--', ...command);
    const waitingReason = async (name: string): Promise<string> => {
      const pod = await cluster.look.get('default', 'pod', name);
      return pod?.status.containerStatuses?.[0]?.state.waiting?.reason ?? '';
    };

    test('runs pods whose logs can be read and in which commands run', async () => {
      await run('good', 'busybox:1.36', 'sh', '-c', 'echo started; exec sleep 1000');
      expect(await kubectl('wait', 'pod/good', '--for=condition=Ready', '--timeout=30s')).toMatchObject({
        ok: true,
      });
      expect((await kubectl('exec', 'good', '--', 'echo', 'from inside')).stdout).toBe('from inside\n');
      expect((await kubectl('logs', 'good')).stdout).toBe('started\n');
    });

    test('keeps the logs of the container that crashed before', async () => {
      await run('crashing', 'busybox:1.36', 'sh', '-c', 'echo boom; sleep 1; exit 3');
      await until(
        'it crashed twice',
        50,
        async () => (await waitingReason('crashing')) === 'CrashLoopBackOff',
      );
      expect((await kubectl('logs', 'crashing', '--previous')).stdout).toBe('boom\n');
    });

    test('cannot pull an image that does not exist, and says so', async () => {
      await run('imageless', '127.0.0.1:1/none:1', 'true');
      await until('the pull failed', 50, async () =>
        /^(ErrImagePull|ImagePullBackOff)$/.test(await waitingReason('imageless')),
      );
      const events = await kubectl('get', 'events', '--field-selector', 'involvedObject.name=imageless');
      expect(events.stdout).toContain('127.0.0.1:1/none:1');
    });
  },
);
