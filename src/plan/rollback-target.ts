import {
  deployed,
  hasServed,
  type ObservedRelease,
  type RevisionRecord,
  revisionsOf,
} from '../model/release/release.ts';
import { isTrusted, mayGoBackTo } from '../model/release/trusted-revision.ts';

/**
 * The revision to which a failed operation is rolled back: the newest one that completed, which its mark says, else the one
 * that was deployed when the lease was taken, when a run may go back to it. What others have deployed since is never jumped over: it
 * is what served, and may have come with data. Nor is an uninstall, ended or not. `now`: as it is after the failure, for Helm
 * forgets old revisions.
 */
export function rollbackTarget(
  before: ObservedRelease | undefined,
  now: ObservedRelease | undefined,
): number | undefined {
  const isStored = (revision: number) => revisionsOf(now).some((record) => record.revision === revision);
  const since = { revisions: sinceUninstall(before) };
  const completed = newestCompleted(since, ({ revision }) => isStored(revision));
  const others = since.revisions.findLast(
    (record) => before && hasServed(record) && !isTrusted(before, record),
  );
  if (completed && completed.revision > (others?.revision ?? 0)) return completed.revision;
  const served = deployed(since);
  return before && served && mayGoBackTo(before, served) ? served.revision : undefined;
}

/** The revisions that served before `record`, oldest first, whoever stored them. */
export function servedBefore(
  release: ObservedRelease,
  { revision }: RevisionRecord,
): readonly RevisionRecord[] {
  return revisionsOf(release).filter((record) => record.revision < revision && hasServed(record));
}

/** The newest revision that a run has completed and that served. */
export function newestCompleted(
  release: Pick<ObservedRelease, 'revisions'> | undefined,
  isMeant: (record: RevisionRecord) => boolean = () => true,
): RevisionRecord | undefined {
  return revisionsOf(release).findLast(
    (record) => record.inputs !== undefined && hasServed(record) && isMeant(record),
  );
}

function sinceUninstall(release: ObservedRelease | undefined): RevisionRecord[] {
  const revisions = revisionsOf(release);
  return revisions.slice(revisions.findLastIndex(({ status }) => UNINSTALLED.has(status)) + 1);
}

const UNINSTALLED = new Set(['uninstalling', 'uninstalled']);
