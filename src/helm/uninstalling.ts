import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import type { KubeObject } from '../kube/object.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { allOk, fail, ok, type Result } from '../model/result.ts';
import { RELEASE_TYPE } from './record-type.ts';
import { sealOf } from './seal.ts';

/**
 * Label of a release secret: this project has begun to uninstall the release, and removes its record at the very end. So a record
 * that is `uninstalled` and has it is an uninstall that was interrupted; one without it was kept by `helm uninstall --keep-history`.
 */
export const UNINSTALLING_LABEL = 'helm-lifecycle/uninstalling';

type Sealed = Pick<RevisionRecord, 'uid'>;

/** Helm copies labels to later revisions, where the seal is wrong. */
export function isUninstalling(label: string | undefined, record: Sealed): boolean {
  return label !== undefined && label === valueFor(record);
}

function valueFor(record: Sealed): string {
  return sealOf(record, 'uninstalling');
}

/** Labels the newest revision before Helm uninstalls it; Helm keeps the label. */
export async function markUninstalling(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  if (record.isUninstalling) return ok();
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const labels = { [UNINSTALLING_LABEL]: valueFor(record) };
  const { resourceVersion } = record;
  const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
  return patched.ok ? ok() : fail(during(`note that ${release.name} is uninstalled`, patched.failure));
}

/**
 * Removes every record of a release, as `helm uninstall` without `--keep-history` does. The newest one goes last, so that what is
 * interrupted here goes on with the next destroy.
 */
export async function purgeRecords(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  { name, namespace }: ReleaseName,
  newest: RevisionRecord,
): Promise<Result<undefined>> {
  const what = `remove the record of ${namespace}/${name}`;
  const kind = { apiVersion: 'v1', kind: 'Secret', namespace };
  const secrets = await reader.list({
    ...{ ...kind, metadataOnly: true, fieldSelector: `type=${RELEASE_TYPE}` },
    labelSelector: `owner=helm,name=${name}`,
  });
  if (!secrets.ok) return fail(during(what, secrets.failure));
  const remove = ({ metadata }: KubeObject) =>
    writer.delete(
      { ...kind, name: metadata.name },
      { ...(metadata.uid !== undefined && { uid: metadata.uid }) },
    );
  const isLast = ({ metadata }: KubeObject) => metadata.uid === newest.uid;
  const older = allOk(await Promise.all(secrets.value.filter((secret) => !isLast(secret)).map(remove)));
  if (!older.ok) return fail(during(what, older.failure));
  const last = secrets.value.find(isLast);
  const removed = last ? await remove(last) : ok();
  return removed.ok ? removed : fail(during(what, removed.failure));
}
