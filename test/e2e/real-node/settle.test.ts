import { describe, expect, test } from 'vitest';
import { waitReady } from '../../../src/cluster/watch/wait-ready.ts';
import { waitStable } from '../../../src/cluster/watch/wait-stable.ts';
import { openWriter } from '../../../src/cluster/writer.ts';
import { type KubeObject, refOf } from '../../../src/kube/object.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { openConnection, unwrap } from '../../cluster/open-connection.ts';
import { PERMIT } from '../../rig/permit.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { skippedFor } from '../../rig/skipped.ts';

const cluster = useRealCluster();
const signal = new AbortController().signal;

describe.skipIf(noRealPods !== undefined)(
  `a real pod without a readiness probe that starts and crashes${skippedFor(noRealPods)}`,
  () => {
    test('is ready at first, and is found by settling with its last words', async () => {
      const connection = await openConnection(cluster);
      const { reader } = connection;
      const command = ['sh', '-c', 'sleep 2; echo connecting >&2; echo no database >&2; exit 3'];
      const deployment: KubeObject = {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'crash', namespace: 'default' },
        spec: {
          selector: { matchLabels: { app: 'crash' } },
          template: {
            metadata: { labels: { app: 'crash' } },
            spec: { containers: [{ name: 'app', image: 'docker.io/library/busybox:1.36', command }] },
          },
        },
      };
      const target = refOf(unwrap(await openWriter(connection, PERMIT).create(deployment)));
      const ready = await waitReady({
        ...{ reader, signal, clock: systemClock, targets: [target] },
        timeoutMs: 60_000,
        waitForJobs: false,
      });
      expect(ready).toEqual({ ok: true, value: undefined });
      expect(
        await waitStable({ reader, signal, clock: systemClock, refs: [target], settleMs: 10_000 }),
      ).toMatchObject({
        failure: {
          reason: 'not-ready',
          message: expect.stringMatching(
            /^Pod\/default\/crash-.*: container app: exit code 3, [01] restarts?$/,
          ),
          details: ['connecting', 'no database'],
        },
      });
    });
  },
);
