import { describe, expect, it } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import { waitGone } from '../../../src/cluster/watch/wait-gone.ts';
import { waitJobsEnded } from '../../../src/cluster/watch/wait-jobs-ended.ts';
import { waitReady } from '../../../src/cluster/watch/wait-ready.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { fail, ok } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';

const job = (status: object, uid = 'u1'): KubeObject => ({
  ...{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate', namespace: 'web', uid } },
  spec: {},
  status: status as never,
});
const done = job({ conditions: [{ type: 'Complete', status: 'True' }] });
const failed = job({ conditions: [{ type: 'Failed', status: 'True', message: 'BackoffLimitExceeded' }] });
const ref = { apiVersion: 'batch/v1', kind: 'Job', name: 'migrate', namespace: 'web' };

/** Credentials that may get and list, and not watch; each `get` sees the next state, the last one for ever. */
function withoutWatch(...states: (KubeObject | undefined)[]) {
  let now = 0;
  let gets = 0;
  const clock: Clock = {
    now: () => now,
    // What is refused is refused before any time passes.
    sleep: async (ms, signal) => {
      await new Promise(setImmediate);
      if (!signal?.aborted) now += ms;
    },
  };
  const reader = {
    get: async () => ok(states[Math.min(gets++, states.length - 1)]),
    list: async () => ok([]),
    watch: async () => fail({ reason: 'forbidden', message: 'cannot watch jobs' }),
    serverTime: () => now,
  } as unknown as ClusterReader;
  const common = { reader, clock, signal: new AbortController().signal };
  return { common, seconds: () => now / 1000 };
}

describe('without the right to watch', () => {
  const ready = { targets: [ref], timeoutMs: 9_000, waitForJobs: true };

  it('what is to become ready is looked at every two seconds', async () => {
    const { common, seconds } = withoutWatch(job({}), job({}), done);
    expect(await waitReady({ ...common, ...ready })).toEqual(ok());
    expect(seconds()).toBe(4);
  });

  it('a failure ends the wait, and so does the time', async () => {
    const broken = await waitReady({ ...withoutWatch(job({}), failed).common, ...ready });
    expect(broken).toMatchObject({ ok: false, failure: { reason: 'not-ready' } });
    const slow = withoutWatch(job({}));
    const late = await waitReady({ ...slow.common, ...ready });
    expect(late).toMatchObject({ ok: false, failure: { reason: 'timed-out' } });
    expect(slow.seconds()).toBe(9);
  });

  it('what is to go is looked at, and a new object of the name is another one', async () => {
    const { common } = withoutWatch(job({}), job({}), job({}, 'u2'));
    expect(await waitGone({ ...common, targets: [{ ...ref, uid: 'u1' }], timeoutMs: 9_000 })).toEqual(ok());
  });

  it('a Job that fails while it settles is seen', async () => {
    const settling = { refs: [ref], settleMs: 5_000 };
    const seen = await waitJobsEnded({ ...withoutWatch(job({}), failed).common, ...settling });
    expect(seen).toMatchObject({ ok: false, failure: { object: 'Job/web/migrate' } });
    expect(await waitJobsEnded({ ...withoutWatch(job({})).common, ...settling })).toEqual(ok());
  });
});
