/**
 * What performing a planned release would change in its rendered resources, compared with what the release stores. Objects are
 * named as `Kind/namespace/name`; secrets are masked.
 */
export interface ReleaseChanges {
  created: string[];
  changed: string[];
  /** Objects that would be deleted, as far as they belong to the release. */
  deleted: string[];
  /** Objects that the release would no longer have, and that stay because of `helm.sh/resource-policy: keep`. */
  kept: string[];
  /** Unified diff of YAML, a file for each object; bounded, and then it says what was left out. */
  diff: string;
}
