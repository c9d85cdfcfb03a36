import { type ObservedRelease, type RevisionRecord, revisionsOf } from './release.ts';

/**
 * Whether a run may apply what a revision holds without being asked for this very one. Whoever may create Secrets can store a revision,
 * so trusted are those that runs of this project have written, and those that another tool stored before the first of them.
 */
export function isTrusted(
  release: Readonly<Pick<ObservedRelease, 'revisions'>>,
  record: RevisionRecord,
): boolean {
  if (isOwn(record)) return true;
  // The label can be copied, and then this one counts as later.
  const first = revisionsOf(release).find((one) => isOwn(one) || one.manifestId !== undefined);
  if (!first) return true;
  const { createdAt: since = 0 } = first;
  const { createdAt = Number.POSITIVE_INFINITY } = record;
  return record.revision < first.revision && createdAt <= since;
}

/**
 * Whether a run may go back to a revision by itself: it is trusted, or was seen to be what is live, so that applying it again gives
 * nobody what they had not. Of the latter its chart hooks are not run: nothing live says what those are.
 */
export function mayGoBackTo(
  release: Readonly<Pick<ObservedRelease, 'revisions'>>,
  record: RevisionRecord,
): boolean {
  return record.wasLive === true || isTrusted(release, record);
}

function isOwn({ inputs, isOurs }: RevisionRecord): boolean {
  return inputs !== undefined || isOurs === true;
}
