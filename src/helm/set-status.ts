import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, ReleaseStatus, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { encodeInStatus, payloadOf } from './storage.ts';

export interface NewStatus {
  status: ReleaseStatus;
  /** Undefined leaves the one that Helm wrote. */
  description?: string;
}

/**
 * Gives a stored revision another status, in the label and in the payload: Helm reads both.
 * Failure `conflict` when the secret changed since `record` was read: somebody is working on it after all.
 */
export async function setStatus(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  { status, description }: NewStatus,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as ${status}`;
  const secret = await reader.get(ref);
  if (!secret.ok) return fail(during(what, secret.failure));
  const payload = encodeInStatus(secret.value ? payloadOf(secret.value) : '', status, description);
  if (!payload.ok) return fail(during(what, payload.failure));
  const patched = await writer.patch(ref, 'merge', {
    metadata: { resourceVersion: record.resourceVersion, labels: { status } },
    data: { release: payload.value },
  });
  return patched.ok ? ok() : fail(during(what, patched.failure));
}
