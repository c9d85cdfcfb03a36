import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { replaceManifest } from './storage.ts';

export interface Rewriting {
  /** What is done to the revision, for messages: `mend`, `leave objects out of`. */
  action: string;
  rewrite(manifest: string): string;
}

/**
 * Writes another manifest into a stored revision: what Helm does not find in it, it does not delete. Every other byte of the
 * record stays. Failure `conflict` when the secret changed since `record` was read: what was judged may stand elsewhere in it now.
 */
export async function rewriteManifest(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  { action, rewrite }: Rewriting,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const what = `${action} revision ${record.revision} of ${release.namespace}/${release.name}`;
  const secret = await reader.get(ref);
  if (!secret.ok) return fail(during(what, secret.failure));
  if (!secret.value) return ok();
  const { data } = secret.value as { data?: { release?: string } };
  const payload = replaceManifest(data?.release ?? '', rewrite);
  if (!payload.ok) return fail(during(what, payload.failure));
  const patched = await writer.patch(ref, 'merge', {
    metadata: { resourceVersion: record.resourceVersion },
    data: { release: payload.value },
  });
  return patched.ok ? ok() : fail(during(what, patched.failure));
}
