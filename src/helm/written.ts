import type { ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sealOf } from './seal.ts';

/** Label of a release secret: Helm has written this revision for a run of this project, and has come to its end. */
export const WRITTEN_LABEL = 'helm-lifecycle/written';

type Sealed = Pick<RevisionRecord, 'uid'>;

/** Helm copies labels to later revisions, where the seal is wrong. */
export function isWritten(label: string | undefined, record: Sealed): boolean {
  return label !== undefined && label === valueFor(record);
}

function valueFor(record: Sealed): string {
  return sealOf(record, 'written');
}

/** Labels a revision, and gives it as it is stored now; fails with `conflict` when the secret changed since `record` was read. */
export async function markWritten(
  writer: ClusterWriter,
  { name, namespace }: ReleaseName,
  record: RevisionRecord,
): Promise<Result<RevisionRecord>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace };
  const { resourceVersion } = record;
  const labels = { [WRITTEN_LABEL]: valueFor(record) };
  const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
  if (!patched.ok)
    return fail(during(`note who wrote revision ${record.revision} of ${name}`, patched.failure));
  return ok({ ...record, isOurs: true, resourceVersion: patched.value.metadata.resourceVersion ?? '' });
}
