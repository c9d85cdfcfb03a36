import type { ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release.ts';
import type { Result } from '../model/result.ts';

/** Label of a release secret: `<revision>-<40 hex>`, written after the last phase succeeded. */
export const INPUTS_LABEL = 'helm-lifecycle/inputs';
/** Label of a release secret: the id of the manifest that deployed it; given to Helm by `--labels`. */
export const MANIFEST_LABEL = 'helm-lifecycle/manifest';

/** The digest of an inputs label, when its revision number is `revision`; Helm copies labels from revision to revision. */
export function readMark(_label: string | undefined, _revision: number): string | undefined {
  throw new Error('not written yet');
}

/** Marks a stored revision as made from these inputs (40 hex digits); fails with `conflict` when the secret changed since `record` was read. */
export async function writeMark(
  _writer: ClusterWriter,
  _release: ReleaseName,
  _record: RevisionRecord,
  _digest: string,
): Promise<Result<undefined>> {
  throw new Error('not written yet');
}
