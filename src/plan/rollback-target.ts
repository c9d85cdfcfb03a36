import { deployed, type ObservedRelease, revisionsOf } from '../model/release/release.ts';

/**
 * The revision to which a failed operation is rolled back: the newest one that completed, which its mark says, else the one
 * that was deployed when the lease was taken. `now`: as it is after the failure, for Helm forgets old revisions.
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
  return completed?.revision ?? deployed(before)?.revision;
}
