import type { ClusterWriter } from '../cluster/contract.ts';
import type {
  ObservedRelease,
  OwnerId,
  ReleaseName,
  RevisionRecord,
  SecretOfRelease,
} from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { allOk, fail, ok, type Result } from '../model/result.ts';
import { sealOf } from './seal.ts';

/**
 * Label of a release secret: this project has begun to uninstall the release, and removes its record at the very end. So a record
 * that is `uninstalled` and has it is an uninstall that was interrupted; one without it was kept by `helm uninstall --keep-history`.
 */
export const UNINSTALLING_LABEL = 'helm-lifecycle/uninstalling';

type Sealed = Pick<RevisionRecord, 'uid'>;

/** Helm copies labels to later revisions, where the seal is wrong. */
export function isUninstalling(label: string | undefined, record: Sealed): boolean {
  return label !== undefined && label === uninstallingLabels(record)[UNINSTALLING_LABEL];
}

/** The label, for this very secret. */
export function uninstallingLabels(record: Sealed): Record<typeof UNINSTALLING_LABEL, string> {
  return { [UNINSTALLING_LABEL]: sealOf(record, 'uninstalling') };
}

/** Annotation of a release secret: what made its pods when the uninstall began, as `namespace/uid` with spaces between. */
const OWNERS_ANNOTATION = 'helm-lifecycle/deleted-owners';
/** All annotations of an object together have 256 KiB. */
const MOST_OWNERS = 1_000;
const OWNER = /^([a-z0-9-]{1,63})\/([\w-]{1,64})$/;

/** Undefined where there are more than fit. */
export function ownersAnnotation(owners: readonly OwnerId[]): Record<string, string> | undefined {
  const words = new Set(owners.map(({ namespace, uid }) => `${namespace}/${uid}`));
  if (words.size > MOST_OWNERS) return undefined;
  return words.size === 0 ? {} : { [OWNERS_ANNOTATION]: [...words].join(' ') };
}

/** Pods of these are waited for; what else stands there says nothing. */
export function deletedOwners(annotations: Record<string, string> = {}): OwnerId[] {
  const words = annotations[OWNERS_ANNOTATION]?.split(' ', MOST_OWNERS) ?? [];
  return words.flatMap((word) => {
    const [, namespace, uid] = OWNER.exec(word) ?? [];
    return namespace === undefined || uid === undefined ? [] : [{ namespace, uid }];
  });
}

/** Labels the newest revision before Helm uninstalls it; Helm keeps the label. */
export async function markUninstalling(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  if (record.isUninstalling) return ok();
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const labels = uninstallingLabels(record);
  const { resourceVersion } = record;
  const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
  return patched.ok ? ok() : fail(during(`note that ${release.name} is uninstalled`, patched.failure));
}

/**
 * Removes every record of a release as it was observed just now, as `helm uninstall` without `--keep-history` does. The newest one goes
 * last, so that what is interrupted here goes on with the next destroy.
 */
export async function purgeRecords(
  writer: ClusterWriter,
  { name, namespace, revisions, passedOver = [] }: ObservedRelease,
): Promise<Result<undefined>> {
  const remove = ({ secretName, uid }: SecretOfRelease) =>
    writer.delete(
      { apiVersion: 'v1', kind: 'Secret', namespace, name: secretName },
      { ...(uid !== '' && { uid }) },
    );
  const older = allOk(await Promise.all([...passedOver, ...revisions.slice(0, -1)].map(remove)));
  const removed = older.ok ? allOk(await Promise.all(revisions.slice(-1).map(remove))) : older;
  return removed.ok ? ok() : fail(during(`remove the record of ${namespace}/${name}`, removed.failure));
}
