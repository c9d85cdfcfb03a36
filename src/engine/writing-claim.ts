import { z } from 'zod';
import { sealOf } from '../helm/seal.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import { parseJson } from '../util/json-text.ts';

/** Annotation of a Lease: the revision that Helm is writing under it; what a dead run has left is known by it. */
export const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';

const claim = z.strictObject({
  revision: z.int().min(1),
  /** Binds it to the release: whoever may only write leases does not know the uids of Helm's secrets. */
  seal: z.string(),
});

/** What the annotation says while Helm writes `revision`; `before` is the release as it was read last. */
export function claimWriting(revision: number, before: ObservedRelease): string {
  return JSON.stringify({ revision, seal: sealAfter(before, revision) } satisfies z.infer<typeof claim>);
}

/**
 * Whether a run of ours claims to have written the newest revision, and can have: the seal is that of the revision before it.
 * Without one before, the label that only this project gives a first revision says it.
 */
export function isClaimed(annotation: string | undefined, observed: ObservedRelease): boolean {
  const last = newest(observed);
  const parsed = claim.safeParse(parseJson(annotation ?? ''));
  if (!last || !parsed.success || parsed.data.revision !== last.revision) return false;
  const before = { ...observed, revisions: observed.revisions.filter((record) => record !== last) };
  if (parsed.data.seal !== sealAfter(before, last.revision)) return false;
  return before.revisions.length > 0 || last.manifestId !== undefined;
}

/** Whether the annotation has the form in which this project writes it. */
export function isClaim(annotation: string): boolean {
  return claim.safeParse(parseJson(annotation)).success;
}

function sealAfter(before: ObservedRelease, revision: number): string {
  return sealOf(newest(before) ?? { uid: '' }, String(revision));
}
