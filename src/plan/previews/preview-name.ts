import type { PreviewSource } from '../../model/preview.ts';
import { dnsLabel, shortHash, slugOf } from '../../util/slug.ts';

/** As long as the name of a namespace, and the value of a label, may be. */
const LONGEST = 63;

/** What the namespace of a preview is called. `prefix`: undefined: the name of the repository. */
export function previewNamespace(
  source: PreviewSource,
  { prefix, repository }: { prefix: string | undefined; repository: string },
): string {
  const own = 'pullRequest' in source ? `pr-${source.pullRequest}` : branchLabel(source.branch);
  const start = slugOf(prefix ?? repository.split('/').at(-1) ?? '') || 'preview';
  const whole = `${start}-${own}`;
  if (whole.length <= LONGEST) return whole;
  // The prefix is cut, not the number: two pull requests must never share one.
  if (own.length > LONGEST / 2) return dnsLabel(whole);
  const cut = slugOf(start.slice(0, LONGEST - own.length - 10));
  return `${cut}-${shortHash(start)}-${own}`;
}

/** A branch in the name of a namespace: with a short hash where something is lost that a usual name of a branch may have. */
export function branchLabel(branch: string): string {
  const slug = slugOf(branch);
  if (slug === '') return shortHash(branch);
  return /^[a-z0-9][a-z0-9/._-]*$/.test(branch) ? slug : `${slug}-${shortHash(branch)}`;
}

/** The id of a manifest in a preview: the releases of production must not look like these. */
export function previewManifestId(manifestId: string, namespace: string): string {
  return dnsLabel(`${manifestId} ${namespace}`);
}
