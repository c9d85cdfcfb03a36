import { expect, it } from 'vitest';
import type { ClusterReader, ClusterWriter } from '../../../src/cluster/contract.ts';
import { keepLease } from '../../../src/cluster/lease/lease-keeping.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { FailureReason } from '../../../src/model/result/failure.ts';
import { fail, ok } from '../../../src/model/result.ts';
import { systemClock } from '../../../src/system/clock.ts';

const NOON = Date.parse('2026-05-04T12:00:00Z');
const HOUR_MS = 3_600_000;
const LEASE: KubeObject = {
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name: 'helm-lifecycle.api', namespace: 'web' },
  spec: { holderIdentity: 'run 1', leaseDurationSeconds: 15 },
};

interface KeptOptions {
  /** The answer to each write of it tells that so much more time has passed than was known. */
  passes?: number[];
  takenAt?: number;
  /** What each request to delete it fails with; those that follow do not. */
  removals?: FailureReason[];
}

/** A lease that was taken at noon. */
function leaseKept({ passes = [], takenAt = NOON, removals = [] }: KeptOptions) {
  let serverTime = NOON;
  const written: { renewed: string; until: string }[] = [];
  const ending: string[] = [];
  const reader = { serverTime: () => serverTime } as unknown as ClusterReader;
  const writer = {
    update: async (lease: KubeObject) => {
      const { renewTime = '', holderIdentity } = lease.spec as Record<string, string | undefined>;
      if (holderIdentity === undefined) ending.push('held by nobody');
      else written.push({ renewed: renewTime.slice(11, 19), until: lease.metadata.annotations?.until ?? '' });
      serverTime += passes.shift() ?? 0;
      return ok(lease);
    },
    delete: async () => {
      const reason = removals.shift();
      ending.push(reason ?? 'removed');
      return reason ? fail({ reason, message: `delete: ${reason}` }) : ok();
    },
  } as unknown as ClusterWriter;
  const lease = keepLease({
    ...{ reader, writer, clock: systemClock, release: { name: 'api', namespace: 'web' }, holder: 'run 1' },
    ...{ durationMs: 15_000, lostAfterMs: 60_000, own: (all) => ({ ...all }), lease: LEASE, takenAt },
  });
  return { lease, written, ending };
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

it.each<[string, FailureReason[], string[], FailureReason | undefined]>([
  ['is removed by one request', [], ['removed'], undefined],
  [
    'is given back first when somebody wrote to it',
    ['conflict'],
    ['conflict', 'held by nobody', 'removed'],
    undefined,
  ],
  [
    'that another run took after that stays',
    ['conflict', 'conflict'],
    ['conflict', 'held by nobody', 'conflict'],
    undefined,
  ],
  [
    'is given back without the right to remove it',
    ['forbidden'],
    ['forbidden', 'held by nobody'],
    'forbidden',
  ],
  [
    'is given back when its removal has no answer',
    ['connection'],
    ['connection', 'held by nobody'],
    'connection',
  ],
])('the lease of a release that is gone %s', async (_, removals, ending, left) => {
  const kept = leaseKept({ removals: [...removals] });
  const released = await kept.lease.release({ remove: true });
  expect(kept.ending).toEqual(ending);
  expect(released).toEqual(ok(left && { reason: left, message: `delete: ${left}` }));
});
