import type { ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sealOf } from './seal.ts';

/** Label of a release secret: Helm has written this revision for a run of this project, and has come to its end. */
export const WRITTEN_LABEL = 'helm-lifecycle/written';
/** Label of a release secret: a run has found the objects of this revision live, all as it stores them. */
export const LIVE_LABEL = 'helm-lifecycle/live';

type Sealed = Pick<RevisionRecord, 'uid'>;

/** Helm copies labels to later revisions, where the seal is wrong. */
export function isWritten(label: string | undefined, record: Sealed): boolean {
  return label !== undefined && label === sealOf(record, 'written');
}

/** The same of the label that says what was live. */
export function wasLive(label: string | undefined, record: Sealed): boolean {
  return label !== undefined && label === sealOf(record, 'live');
}

/** Notes that a run has written this revision; gives it as it is stored then, or `conflict` when the secret changed since `record` was read. */
export async function markWritten(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<RevisionRecord>> {
  const sealed = await seal(writer, release, record, [WRITTEN_LABEL, 'written']);
  return sealed.ok
    ? ok({ ...sealed.value, isOurs: true })
    : fail(during(`note who wrote revision ${record.revision} of ${release.name}`, sealed.failure));
}

/** The same of one whose objects were found live. */
export async function markLive(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<RevisionRecord>> {
  const sealed = await seal(writer, release, record, [LIVE_LABEL, 'live']);
  return sealed.ok
    ? ok({ ...sealed.value, wasLive: true })
    : fail(during(`note that revision ${record.revision} of ${release.name} is live`, sealed.failure));
}

/** Labels the secret, unless it is another one by now; gives the record with its new resourceVersion. */
async function seal(
  writer: ClusterWriter,
  { namespace }: ReleaseName,
  record: RevisionRecord,
  [label, purpose]: [string, Parameters<typeof sealOf>[1]],
): Promise<Result<RevisionRecord>> {
  const { secretName, resourceVersion } = record;
  const ref = { apiVersion: 'v1', kind: 'Secret', name: secretName, namespace };
  const labels = { [label]: sealOf(record, purpose) };
  const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
  return patched.ok
    ? ok({ ...record, resourceVersion: patched.value.metadata.resourceVersion ?? '' })
    : patched;
}
