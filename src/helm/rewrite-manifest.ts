import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { replaceManifest } from './storage.ts';

/**
 * Writes another manifest into a stored revision: what Helm does not find in it, it does not delete. Every other byte of the
 * record stays. Failure `conflict` when somebody changed the record meanwhile.
 */
export async function rewriteManifest(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  rewrite: (manifest: string) => string,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const what = `leave objects out of revision ${record.revision} of ${release.namespace}/${release.name}`;
  const secret = await reader.get(ref);
  if (!secret.ok) return fail(during(what, secret.failure));
  if (!secret.value) return ok();
  const { data } = secret.value as { data?: { release?: string } };
  const payload = replaceManifest(data?.release ?? '', rewrite);
  if (!payload.ok) return fail(during(what, payload.failure));
  const patched = await writer.patch(ref, 'merge', {
    metadata: { resourceVersion: secret.value.metadata.resourceVersion },
    data: { release: payload.value },
  });
  return patched.ok ? ok() : fail(during(what, patched.failure));
}
