import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { payloadOf, replaceDescription } from './storage.ts';

/** Writes another description of a stored revision, as `helm rollback` cannot. Failure `conflict` when somebody changed it meanwhile. */
export async function describeRevision(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  description: string,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const what = `describe revision ${record.revision} of ${release.namespace}/${release.name}`;
  const secret = await reader.get(ref);
  if (!secret.ok) return fail(during(what, secret.failure));
  const payload = replaceDescription(secret.value ? payloadOf(secret.value) : '', description);
  if (!payload.ok) return fail(during(what, payload.failure));
  const patched = await writer.patch(ref, 'merge', {
    metadata: { resourceVersion: secret.value?.metadata.resourceVersion },
    data: { release: payload.value },
  });
  return patched.ok ? ok() : fail(during(what, patched.failure));
}
