import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import { during } from '../model/failure.ts';
import type { ReleaseName, RevisionRecord } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { encodeAsFailed, payloadOf } from './storage.ts';

/**
 * Marks a revision that a dead Helm left pending as failed, in the label and in the payload: Helm reads both.
 * Failure `conflict` when the secret changed since `record` was read: somebody is working on it after all.
 */
export async function markFailed(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  description: string,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as failed`;
  const secret = await reader.get(ref);
  if (!secret.ok) return fail(during(what, secret.failure));
  const payload = encodeAsFailed(secret.value ? payloadOf(secret.value) : '', description);
  if (!payload.ok) return fail(during(what, payload.failure));
  const patched = await writer.patch(ref, 'merge', {
    metadata: { resourceVersion: record.resourceVersion, labels: { status: 'failed' } },
    data: { release: payload.value },
  });
  return patched.ok ? ok() : fail(during(what, patched.failure));
}
