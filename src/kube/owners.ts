import type { KubeObject, OwnerReference } from './object.ts';
import { selects } from './selector.ts';
import { isMade, isMaker, workloadKind } from './workload-kinds.ts';

/** Those of `objects` that belong to the roots (given by uid), over any number of owners in between. */
export function ownedBy(roots: Iterable<string>, objects: KubeObject[]): KubeObject[] {
  const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
  const owners = new Set(roots);
  const owned = new Set<KubeObject>();
  for (let before = -1; before !== owned.size; ) {
    before = owned.size;
    for (const object of objects) {
      if (owned.has(object)) continue;
      if (!ownerReferences(object, byUid).some(({ uid }) => owners.has(uid))) continue;
      owned.add(object);
      if (object.metadata.uid !== undefined) owners.add(object.metadata.uid);
    }
  }
  return objects.filter((object) => owned.has(object));
}

/** True when one of the uids owns the object directly. */
export function isOwned(object: KubeObject, owners: { has(uid: string): boolean }): boolean {
  return ownerReferences(object).some(({ uid }) => owners.has(uid));
}

/**
 * The owner references of an object that are to be believed. Anybody may name any owner in an object of their own; the
 * controllers of built-in kinds count what names them as its controller and what they select, and so does this. `byUid` has the
 * owners that are known.
 */
export function ownerReferences(
  object: KubeObject,
  byUid: ReadonlyMap<string | undefined, KubeObject> = new Map(),
): OwnerReference[] {
  const { kind, metadata } = object;
  const references = metadata.ownerReferences ?? [];
  if (!isMade(kind)) return references;
  return references.filter((reference) => {
    const maker = workloadKind(reference.kind);
    if (maker?.makes === undefined) return true;
    const owner = byUid.get(reference.uid);
    if (maker.makes !== kind || reference.controller !== true) return false;
    return owner === undefined || selects(owner, metadata.labels);
  });
}

/** Whether a reference is to a kind of Kubernetes' own that runs something: such an owner is always listed with what it owns. */
export function isBuiltIn({ kind }: Pick<OwnerReference, 'kind'>): boolean {
  return isMaker(kind);
}
