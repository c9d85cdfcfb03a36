import { expect, it } from 'vitest';
import type { ClusterReader, ClusterWriter } from '../../../src/cluster/contract.ts';
import { keepLease } from '../../../src/cluster/lease/lease-keeping.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { ok } from '../../../src/model/result.ts';
import { systemClock } from '../../../src/system/clock.ts';

const NOON = Date.parse('2026-05-04T12:00:00Z');
const HOUR_MS = 3_600_000;
const LEASE: KubeObject = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name: 'helm-lifecycle.api', namespace: 'web' },
  spec: { holderIdentity: 'run 1', leaseDurationSeconds: 15 },
};

/** A lease that was taken at noon. The answer to each write of it tells that so much more time has passed than was known. */
function leaseKept({ passes, takenAt = NOON }: { passes: number[]; takenAt?: number }) {
  let serverTime = NOON;
  const written: { renewed: string; until: string }[] = [];
  const reader = { serverTime: () => serverTime } as unknown as ClusterReader;
  const writer = {
    update: async (lease: KubeObject) => {
      const { renewTime } = lease.spec as { renewTime: string };
      written.push({ renewed: renewTime.slice(11, 19), until: lease.metadata.annotations?.until ?? '' });
      serverTime += passes.shift() ?? 0;
      return ok(lease);
    },
  } as unknown as ClusterWriter;
  const lease = keepLease({
    ...{ reader, writer, clock: systemClock, release: { name: 'api', namespace: 'web' }, holder: 'run 1' },
    ...{ durationMs: 15_000, lostAfterMs: 60_000, lease: LEASE, takenAt },
  });
  return { lease, written };
}

const inAMinute = (now: number) => ({ until: new Date(now + 60_000).toISOString().slice(11, 19) });

it.each([
  ['once, where the time was right', [0], [['12:00:00', '12:01:00']]],
  [
    'again, where the machine was paused before: the answer tells what time it is',
    [HOUR_MS],
    [
      ['12:00:00', '12:01:00'],
      ['13:00:00', '13:01:00'],
    ],
  ],
  [
    'twice at most, where every answer is slow',
    [4_000, 4_000, 4_000],
    [
      ['12:00:00', '12:01:00'],
      ['12:00:04', '12:01:04'],
    ],
  ],
])('what is noted in a lease is written %s', async (_, passes, writes) => {
  const { lease, written } = leaseKept({ passes });
  expect(await lease.setAnnotations(inAMinute)).toEqual(ok());
  expect(written).toEqual(writes.map(([renewed, until]) => ({ renewed, until })));
});

it('a lease that was taken with a time that was late is renewed at once', async () => {
  const { lease, written } = leaseKept({ passes: [], takenAt: NOON - HOUR_MS });
  await expect.poll(() => written).toEqual([{ renewed: '12:00:00', until: '' }]);
  expect(lease.lost.aborted).toBe(false);
});
