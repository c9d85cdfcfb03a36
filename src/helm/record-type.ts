/** The type of the Secrets in which Helm keeps revisions; it cannot be changed later. */
export const RELEASE_TYPE = 'helm.sh/release.v1';

/** Selects what Helm keeps of all releases, in whatever it keeps it. */
export const RECORDS = 'owner=helm';
