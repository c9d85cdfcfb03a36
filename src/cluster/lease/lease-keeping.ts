import type { KubeObject } from '../../kube/object.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { StopReason } from '../../model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader, ClusterWriter } from '../contract.ts';
import {
  annotated,
  heldBy,
  heldByNobody,
  isHeldBy,
  leaseRef,
  type OwnAnnotations,
  onlyOurs,
} from './lease-object.ts';

/**
 * A machine that was paused learns from the next answer of the API server what time it is: what it wrote as the time before that
 * is late by more than this, and is written again.
 */
const MOST_LATE_MS = 3_000;

/** What stops with the lease. */
const LOST: StopReason = { kind: 'cancelled', by: 'the lease was lost' };

export interface KeepLeaseOptions {
  reader: ClusterReader;
  writer: ClusterWriter;
  clock: Clock;
  release: ReleaseName;
  holder: string;
  durationMs: number;
  /** After how long without a renewal it counts as lost even if nobody has taken it; at least `durationMs`. */
  lostAfterMs: number;
  /** Of what others may write. */
  own: OwnAnnotations;
  /** As it was taken just now. */
  lease: KubeObject;
  /** What it was taken at, in Unix milliseconds of the API server's clock. */
  takenAt: number;
}

/** Annotations of a lease by their keys; null removes one. */
export type LeaseAnnotations = Record<string, string | null>;

/** What can be done with a lease while it is kept. */
export interface KeptLease {
  /**
   * Merges annotations into the Lease object, and renews it. Those that hold a time are made of the API server's, in Unix
   * milliseconds; when that turns out to be late, they are made and written again.
   */
  setAnnotations(
    annotations: LeaseAnnotations | ((now: number) => LeaseAnnotations),
  ): Promise<Result<undefined>>;
  /**
   * Gives it back and ends the renewals. The object stays for its annotations unless `remove` is set (after an uninstall). One that
   * cannot be removed is given back all the same; then the value is why it stays.
   */
  release(options: { remove: boolean }): Promise<Result<Failure | undefined>>;
  /** Aborts when the lease is no longer ours: not renewed in time, taken or deleted. */
  lost: AbortSignal;
}

/** Renews a lease in the background. All changes go one after the other, each with the last one's resourceVersion. */
export function keepLease(options: KeepLeaseOptions): KeptLease {
  const { reader, writer, clock, release, holder, durationMs, lostAfterMs, own, takenAt } = options;
  const ref = leaseRef(release);
  const lost = new AbortController();
  const over = new AbortController();
  // A request that hangs must leave time for another try before the lease runs out.
  const request = { timeoutMs: durationMs / 4 };
  let lease = options.lease;
  let standsUntil = clock.now() + lostAfterMs;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  /**
   * Writes what `edit` makes of the lease and the API server's time, as long as it is ours: again after somebody else wrote to it,
   * and once again when the answer tells that the time was late.
   */
  async function change(edit: (lease: KubeObject, now: number) => KubeObject): Promise<Result<undefined>> {
    for (let isFirst = true; ; ) {
      if (lost.signal.aborted) return gone();
      const now = reader.serverTime();
      const result = await writer.update(edit(onlyOurs(lease, own), now), request);
      if (result.ok) {
        lease = result.value;
        if (!isFirst || reader.serverTime() - now < MOST_LATE_MS) return ok();
        isFirst = false;
        continue;
      }
      if (result.failure.reason !== 'conflict' && result.failure.reason !== 'not-found') return result;
      const fresh = await reader.get(ref, request);
      if (!fresh.ok) return fresh;
      if (fresh.value === undefined || !isHeldBy(fresh.value, holder)) {
        lost.abort(LOST);
        return gone();
      }
      lease = fresh.value;
    }
  }

  function gone(): Result<undefined> {
    return fail({
      reason: 'conflict',
      code: 'operation-in-progress',
      message: `write ${formatRef(ref)}: the lock is no longer held by this run`,
      remedy: 'Look in the Lease object for who holds it now.',
      object: formatRef(ref),
    });
  }

  const held = (current: KubeObject, now: number) => heldBy(current, holder, durationMs, now);

  async function renewUntilOver(): Promise<void> {
    let pauseMs = Math.max(0, durationMs / 3 - (reader.serverTime() - takenAt));
    for (;;) {
      await clock.sleep(pauseMs, AbortSignal.any([over.signal, lost.signal]));
      if (over.signal.aborted || lost.signal.aborted) return;
      const startedAt = clock.now();
      const renewed = await inTurn(() => change(held));
      if (renewed.ok) standsUntil = startedAt + lostAfterMs;
      else if (clock.now() >= standsUntil) lost.abort(LOST);
      pauseMs = renewed.ok ? durationMs / 3 : durationMs / 20;
    }
  }

  /** Only as this run has written it last. */
  function removeOwn(): Promise<Result<undefined>> {
    const { uid, resourceVersion } = lease.metadata;
    return writer.delete(ref, {
      ...request,
      ...(uid !== undefined && { uid }),
      ...(resourceVersion !== undefined && { resourceVersion }),
    });
  }

  const renewing = renewUntilOver();
  // A bug in there must not pass for a lease that is still held; `release` throws it.
  renewing.catch(() => lost.abort(LOST));

  return {
    lost: lost.signal,
    setAnnotations: (annotations) =>
      inTurn(() =>
        change((current, now) =>
          annotated(held(current, now), typeof annotations === 'function' ? annotations(now) : annotations),
        ),
      ),
    async release({ remove }) {
      over.abort();
      await renewing;
      if (lost.signal.aborted) return ok();
      const removed = remove ? await inTurn(removeOwn) : undefined;
      if (removed?.ok) return removed;
      // Whatever keeps the object there, nobody may wait for this run.
      const given = await inTurn(() => change(heldByNobody));
      // Lost in this last moment: then there is nothing to give back.
      if (!given.ok) return lost.signal.aborted ? ok() : given;
      if (removed === undefined || removed.failure.reason !== 'conflict') return ok(removed?.failure);
      // Somebody had written to it.
      const again = await inTurn(removeOwn);
      // Another run has taken it by now: then it is that run's to remove.
      return ok(again.ok || again.failure.reason === 'conflict' ? undefined : again.failure);
    },
  };
}
