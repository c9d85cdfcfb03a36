import type { ClusterReader } from '../../cluster/contract.ts';
import { readStoredObjects, type StoredSource } from '../../helm/stored-objects.ts';
import { helmOwner, isOwnedBy } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { TakenAway } from '../../model/plan/planned-drift.ts';
import type { ReleaseName, RevisionRecord } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { DriftedObject } from './compare-object.ts';
import { readLive } from './read-live.ts';

/** The live objects of a revision that say that they belong to another release. What may not be read is passed over. */
export async function takenAway(
  release: ReleaseName,
  record: RevisionRecord,
  source: StoredSource & { reader: ClusterReader },
): Promise<Result<TakenAway[]>> {
  const stored = await readStoredObjects(release, record, source);
  if (!stored.ok) return stored;
  const refs = stored.value.objects.map(refOf);
  const read = await readLive(source.reader, refs);
  const live = await Promise.all(refs.map(read));
  return ok(
    live.flatMap((found) =>
      found.ok && found.value && !isOwnedBy(found.value, release) ? byOther(found.value) : [],
    ),
  );
}

/** The same of objects that were compared with what is stored of them. */
export function takenAmong(found: readonly DriftedObject[]): TakenAway[] {
  return found.flatMap(({ live, wanted }) => {
    const owner = wanted && helmOwner(wanted);
    return live && owner && !isOwnedBy(live, owner) ? byOther(live) : [];
  });
}

/** None where it says that it belongs to nobody: somebody has removed what Helm wrote on it, which is drift. */
export function byOther(live: KubeObject): TakenAway[] {
  const owner = helmOwner(live);
  return owner ? [{ object: nameOf(live), by: `${owner.namespace}/${owner.name}` }] : [];
}
