import type { ClusterWriter } from '../cluster/contract.ts';
import { during } from '../model/failure.ts';
import type { ReleaseName, RevisionRecord } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** Label of a release secret: `<revision>-<40 hex>`, written after the last phase succeeded. */
export const INPUTS_LABEL = 'helm-lifecycle/inputs';
/** Label of a release secret: the id of the manifest that deployed it; given to Helm by `--labels`. */
export const MANIFEST_LABEL = 'helm-lifecycle/manifest';

/** The digest of an inputs label, when its revision number is `revision`; Helm copies labels from revision to revision. */
export function readMark(label: string | undefined, revision: number): string | undefined {
  const match = /^(\d+)-([0-9a-f]{40})$/.exec(label ?? '');
  return match && Number(match[1]) === revision ? match[2] : undefined;
}

/** Marks a stored revision as made from these inputs (40 hex digits); fails with `conflict` when the secret changed since `record` was read. */
export async function writeMark(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
  digest: string,
): Promise<Result<undefined>> {
  const patched = await writer.patch(
    { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace },
    'merge',
    {
      metadata: {
        resourceVersion: record.resourceVersion,
        labels: { [INPUTS_LABEL]: `${record.revision}-${digest}` },
      },
    },
  );
  return patched.ok
    ? ok()
    : fail(during(`mark revision ${record.revision} of ${release.name}`, patched.failure));
}
