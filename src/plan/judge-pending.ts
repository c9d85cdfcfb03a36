import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import { formatDuration } from '../util/duration.ts';

export interface PendingCase {
  release: ReleaseName & { id: string };
  /** The newest revision, which is pending. */
  record: RevisionRecord;
  /** Whether the lease of the release is ours; without it nobody can say that no other run is at work. */
  underLease: boolean;
  /** The lease says that its last holder died while its Helm wrote this very revision. */
  leftByDeadRun: boolean;
  /** Unix milliseconds until which that Helm may be at work, as the lease says; whoever may write leases can repeat what it said once. */
  writingUntil?: number;
  /** Unix milliseconds, of the API server's clock. */
  now: number;
  settings: Pick<ReleaseSettings, 'unlock' | 'timeout'>;
}

export type PendingVerdict =
  | { kind: 'recover'; why: string }
  /** Its run is dead, its Helm may not be; the failure is for whom cannot wait. */
  | { kind: 'wait'; until: number; failure: Failure }
  | { kind: 'refuse'; failure: Failure };

const LEAST_AGE_MS = 15 * 60_000;
/** Whatever a record or a lease says, and unless the timeout is longer: a Helm ends on the day on which it began. */
const LONGEST_MS = 24 * 3_600_000;

/** A Helm of which it was not noted has ended by then: its timeout and what it may take to stop it. */
const OVERTIME_MS = 20_000;

/**
 * Is the Helm that left a revision pending dead? Pure. A live one must never be unlocked: two revisions would end up deployed,
 * with the wrong values, and nothing would say so. So only the end of the time that its dead run had given it, or old age, is
 * proof enough: a run that stands still loses its lease, and its Helm works on.
 */
export function judgePending(pending: PendingCase): PendingVerdict {
  const { record, underLease, now, settings } = pending;
  const ageMs = now - record.modifiedAt * 1000;
  const { minAge } = settings.unlock;
  const minAgeMs = minAge === 'auto' ? Math.max(2 * settings.timeout, LEAST_AGE_MS) : minAge;
  if (settings.unlock.mode === 'fail') return refuse(pending, '`unlock` is fail');
  if (!underLease)
    return refuse(pending, 'without a lease it cannot be known whether another run is at work');
  const until = writingUntil(pending);
  if (until !== undefined) {
    if (now >= until) return { kind: 'recover', why: 'the run that held the lease died' };
    const { failure } = refuse(pending, `its Helm may be at work until ${timeOf(until)}`);
    return { kind: 'wait', until, failure };
  }
  if (ageMs >= minAgeMs) return { kind: 'recover', why: `nothing happened for ${formatDuration(ageMs)}` };
  return refuse(pending, `it is recovered by itself in ${formatDuration(minAgeMs - ageMs)}`);
}

/**
 * Until when the Helm of a dead run may be at work; undefined when no run says that it is its own. The record itself knows best. What only
 * the lease says cannot shorten the time that this release's Helm has by its timeout.
 */
function writingUntil({
  record,
  leftByDeadRun,
  writingUntil: noted = 0,
  settings,
}: PendingCase): number | undefined {
  const storedAt = (record.createdAt ?? record.modifiedAt) * 1000;
  const latest = storedAt + Math.max(LONGEST_MS, 2 * settings.timeout);
  if (record.writingUntil !== undefined) return Math.min(record.writingUntil, latest);
  if (!leftByDeadRun) return undefined;
  return Math.min(Math.max(noted, storedAt + settings.timeout + OVERTIME_MS), latest);
}

function refuse({ release, record }: PendingCase, why: string): PendingVerdict & { kind: 'refuse' } {
  const { id, name, namespace } = release;
  const since = timeOf(record.modifiedAt * 1000);
  return {
    kind: 'refuse',
    failure: {
      reason: 'conflict',
      code: 'operation-in-progress',
      message: `release ${namespace}/${name} is ${record.status} in revision ${record.revision} since ${since}: another Helm is at work, or was killed (${why})`,
      remedy: `Look with: helm history ${name} --namespace ${namespace}. When no Helm works on it any more: helm-lifecycle recover ${id}`,
    },
  };
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z/, 'Z');
}
