import { z } from 'zod';
import { sealOf } from '../../helm/seal.ts';
import type { Writing } from '../../helm/writing-label.ts';
import {
  newest,
  type ObservedRelease,
  type RevisionRecord,
  revisionsOf,
} from '../../model/release/release.ts';
import { parseJson } from '../../util/json-text.ts';

/**
 * Annotation of a Lease: the revision that Helm is writing under it; what a dead run has left is known by it. Whoever may write leases can
 * take it away, or repeat one that was there.
 */
export const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';

const claim = z.strictObject({
  revision: z.int().min(1),
  until: z.int().min(0),
  /** Binds them to the release: whoever may only write leases does not know the uids of Helm's secrets. */
  seal: z.string().max(64),
});

const LONGEST = 200;

/** What the annotation says while Helm writes; `before` is the release as it was read last. */
export function claimWriting(writing: Writing, before: ObservedRelease | undefined): string {
  return JSON.stringify({ ...writing, seal: sealAfter(before, writing) } satisfies z.infer<typeof claim>);
}

/**
 * Whether a run of ours claims to have written the newest revision, and can have: the seal is that of the revision before it.
 * Without one before, the label that only this project gives a first revision says it.
 */
export function isClaimed(annotation: string | undefined, observed: ObservedRelease | undefined): boolean {
  const last = newest(observed);
  const parsed = claim.safeParse(parseJson(annotation ?? ''));
  if (!last || !parsed.success || parsed.data.revision !== last.revision) return false;
  const before = revisionsOf(observed).filter((record) => record !== last);
  if (parsed.data.seal !== sealAfter({ revisions: before }, parsed.data)) return false;
  return before.length > 0 || last.manifestId !== undefined;
}

/** Until when a Helm may uninstall the newest revision, as a run of ours has claimed: that seal is of the revision itself. */
export function uninstallsUntil(
  annotation: string | undefined,
  observed: ObservedRelease | undefined,
): number | undefined {
  const last = newest(observed);
  const parsed = claim.safeParse(parseJson(annotation ?? ''));
  if (!last || !mayGoOn(last) || !parsed.success || parsed.data.revision !== last.revision) return undefined;
  return parsed.data.seal === sealAfter(observed, parsed.data) ? parsed.data.until : undefined;
}

/** Helm writes that it uninstalls only after its hooks before the deletion; until then the label of the run says it. */
function mayGoOn({ status, isUninstalling }: RevisionRecord): boolean {
  return status === 'uninstalling' || (isUninstalling === true && status !== 'uninstalled');
}

/** Until when that Helm may be at work, when `isClaimed` holds. */
export function claimedUntil(annotation: string | undefined): number | undefined {
  return claim.safeParse(parseJson(annotation ?? '')).data?.until;
}

/** Whether the annotation has the form in which this project writes it. */
export function isClaim(annotation: string): boolean {
  return annotation.length <= LONGEST && claim.safeParse(parseJson(annotation)).success;
}

function sealAfter(before: Parameters<typeof newest>[0], { revision, until }: Writing): string {
  return sealOf(newest(before) ?? { uid: '' }, `${revision} ${until}`);
}
