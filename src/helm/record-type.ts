/** The type of the Secrets in which Helm keeps revisions; it cannot be changed later. */
export const RELEASE_TYPE = 'helm.sh/release.v1';
