import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader, ClusterWriter } from '../contract.ts';
import { abortFailure } from '../transport/abort-failure.ts';
import { type KeptLease, keepLease } from './lease-keeping.ts';
import {
  currentHolder,
  heldBy,
  isHeldBy,
  leaseRef,
  newLease,
  type OwnAnnotations,
  onlyOurs,
} from './lease-object.ts';

export interface LeaseOptions {
  reader: ClusterReader;
  writer: ClusterWriter;
  clock: Clock;
  release: ReleaseName;
  /** Who holds it, unique for a run of this program and telling for people: the run's URL. */
  holder: string;
  /** The Lease object as it was a while ago: when it was free, it is taken without another look, unless it has changed since. */
  known?: { object: KubeObject | undefined };
  /** How long it stands without a renewal; renewed every third of it. Default 15 s. */
  durationMs?: number;
  /** How long to wait for another holder; default 0: fail at once. */
  lockTimeoutMs?: number;
  /** Of what others may have written. */
  own: OwnAnnotations;
  /** Called once before waiting for another holder. */
  onWaiting?: (other: { holder: string; until: number }) => void;
  /** Ends the waiting; the lease itself is kept until `release`. */
  signal: AbortSignal;
}

/** A lease that is ours and is renewed in the background. */
export interface HeldLease extends KeptLease {
  held: true;
  /** As they were when it was taken: what the last holder left. */
  annotations: Readonly<Record<string, string>>;
  /** Who held it before and let it expire: that run died. Undefined when it was free. */
  expiredHolder?: string;
}

/** The credentials may not use leases; the caller decides whether to go on without one. */
export interface NoLease {
  held: false;
  why: Failure;
}

const DEFAULT_DURATION_MS = 15_000;
/** An API server that is away keeps everybody out, so that a lease is given up later than others may take it. */
const LOST_AFTER_MS = 60_000;
/** How often another run may be faster than we are before we say so. */
const MOST_RACES = 5;

/**
 * Takes the Lease `helm-lifecycle.<release name>` in the release's namespace, which must exist.
 * Failure `conflict` names the live holder and when its lease ends.
 */
export async function acquireLease(options: LeaseOptions): Promise<Result<HeldLease | NoLease>> {
  const { reader, clock, release, holder, lockTimeoutMs = 0, signal } = options;
  const what = `lock release ${release.namespace}/${release.name}`;
  const ref = leaseRef(release);
  const deadline = clock.now() + lockTimeoutMs;
  let races = 0;
  let waited = false;
  let known = isFree(options.known) ? options.known : undefined;
  for (;;) {
    if (signal.aborted) return fail(abortFailure(signal, what));
    const found = known ? ok(known.object) : await reader.get(ref, { signal });
    if (!found.ok) return withoutRights(found.failure, what);
    const current = found.value && currentHolder(found.value, reader.serverTime());
    const isOthers = found.value !== undefined && !isHeldBy(found.value, holder);
    if (current && isOthers && current.until > reader.serverTime()) {
      const leftMs = deadline - clock.now();
      if (leftMs <= 0) return fail(heldByOther(what, formatRef(ref), current));
      if (!waited) options.onWaiting?.(current);
      waited = true;
      await waitForOther(options, Math.min(leftMs, current.until - reader.serverTime()));
      continue;
    }
    const takenAt = reader.serverTime();
    const taken = await take(options, found.value, takenAt);
    if (taken.ok && taken.value.metadata.deletionTimestamp === undefined) {
      return ok({
        ...keepLease({
          ...options,
          durationMs: durationOf(options),
          lostAfterMs: lostAfter(options),
          lease: taken.value,
          takenAt,
        }),
        held: true,
        annotations: found.value?.metadata.annotations ?? {},
        ...(current && isOthers && { expiredHolder: current.holder }),
      });
    }
    const isOld = known !== undefined && (taken.ok || OF_OLD.has(taken.failure.reason));
    known = undefined;
    if (isOld) continue;
    // Somebody else was faster, or what others had put there was all that kept one which is being deleted: look again.
    races += 1;
    const failure = taken.ok ? goingAway(ref) : taken.failure;
    if (failure.reason !== 'conflict' || races === MOST_RACES) return withoutRights(failure, what);
  }
}

/** What comes of a lease that was taken as it was before somebody changed or removed it. */
const OF_OLD = new Set<string>(['conflict', 'not-found']);

function isFree(known: LeaseOptions['known']): boolean {
  return known !== undefined && (known.object === undefined || currentHolder(known.object, 0) === undefined);
}

function take(
  options: LeaseOptions,
  found: KubeObject | undefined,
  now: number,
): Promise<Result<KubeObject>> {
  const { writer, release, holder, own } = options;
  const lease = found ? onlyOurs(found, own) : newLease(release);
  const wanted = heldBy(lease, holder, durationOf(options), now);
  return found === undefined ? writer.create(wanted) : writer.update(wanted);
}

/** Until the lease is given back or removed, runs out, or `forMs` is over: by watching it. */
async function waitForOther(options: LeaseOptions, forMs: number): Promise<void> {
  const { reader, clock, release, signal } = options;
  const { apiVersion, kind, name, namespace } = leaseRef(release);
  const changed = new AbortController();
  const waiting = AbortSignal.any([signal, changed.signal]);
  let wasSeen = false;
  const watching = reader.watch(
    { apiVersion, kind, namespace: namespace ?? '', fieldSelector: `metadata.name=${name}` },
    waiting,
    ({ type, object }) => {
      // All that there is was told, and it is not among that: it was removed before the watch began.
      const free =
        object === undefined
          ? !wasSeen
          : type === 'DELETED' || currentHolder(object, reader.serverTime()) === undefined;
      wasSeen ||= object !== undefined;
      if (free) changed.abort();
    },
  );
  // Without the right to watch, the time alone decides.
  await clock.sleep(forMs, waiting);
  changed.abort();
  await watching;
}

function durationOf({ durationMs = DEFAULT_DURATION_MS }: LeaseOptions): number {
  return durationMs;
}

function lostAfter({ durationMs }: LeaseOptions): number {
  return durationMs ?? LOST_AFTER_MS;
}

function withoutRights(failure: Failure, what: string): Result<NoLease> {
  if (failure.reason === 'forbidden') return ok({ held: false, why: failure });
  return fail({ ...failure, message: `${what}: ${failure.message}` });
}

function goingAway(ref: ObjectRef): Failure {
  return { reason: 'conflict', message: `${formatRef(ref)} is being deleted again and again` };
}

function heldByOther(
  what: string,
  object: string,
  { holder, until }: { holder: string; until: number },
): Failure {
  const end = new Date(until).toISOString().replace(/\.\d+Z/, 'Z');
  return {
    reason: 'conflict',
    code: 'operation-in-progress',
    message: `${what}: it is held by ${holder}`,
    remedy: `Wait for that run or cancel it. If it is dead, its lock ends by itself at ${end}.`,
    object,
  };
}
