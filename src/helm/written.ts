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

/** Labels a revision, and gives it as it is stored now; fails with `conflict` when the secret changed since `record` was read. */
export async function markWritten(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<RevisionRecord>> {
  const labels = { [WRITTEN_LABEL]: sealOf(record, 'written') };
  const resourceVersion = await label(writer, release, record, labels);
  return resourceVersion.ok
    ? ok({ ...record, isOurs: true, resourceVersion: resourceVersion.value })
    : fail(during(`note who wrote revision ${record.revision} of ${release.name}`, resourceVersion.failure));
}

/** The same for a revision whose objects were found live. */
export async function markLive(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<RevisionRecord>> {
  const labels = { [LIVE_LABEL]: sealOf(record, 'live') };
  const resourceVersion = await label(writer, release, record, labels);
  return resourceVersion.ok
    ? ok({ ...record, wasLive: true, resourceVersion: resourceVersion.value })
    : fail(
        during(`note that revision ${record.revision} of ${release.name} is live`, resourceVersion.failure),
      );
}

/** The secret's new resourceVersion. */
async function label(
  writer: ClusterWriter,
  { namespace }: ReleaseName,
  { secretName, resourceVersion }: RevisionRecord,
  labels: Record<string, string>,
): Promise<Result<string>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: secretName, namespace };
  const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
  return patched.ok ? ok(patched.value.metadata.resourceVersion ?? '') : patched;
}
