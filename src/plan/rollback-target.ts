import { deployed, type ObservedRelease, revisionsOf } from '../model/release/release.ts';
import { isTrusted } from '../model/release/trusted-revision.ts';

/**
 * The revision to which a failed operation is rolled back: the newest one that completed, which its mark says, else the one
 * that was deployed when the lease was taken, when that may be trusted. `now`: as it is after the failure, for Helm forgets old revisions.
 */
export function rollbackTarget(
  before: ObservedRelease | undefined,
  now: ObservedRelease | undefined,
): number | undefined {
  const isStored = (revision: number) => revisionsOf(now).some((record) => record.revision === revision);
  const completed = revisionsOf(before).findLast(
    ({ revision, inputs, status }) =>
      inputs !== undefined && (status === 'deployed' || status === 'superseded') && isStored(revision),
  );
  if (completed) return completed.revision;
  const served = deployed(before);
  return before && served && isTrusted(before, served) ? served.revision : undefined;
}
