import type { KubeObject } from './object.ts';

/** Those of `objects` that belong to the roots (given by uid), over any number of owners in between. */
export function ownedBy(roots: Iterable<string>, objects: KubeObject[]): KubeObject[] {
  const owners = new Set(roots);
  const owned = new Set<KubeObject>();
  for (let before = -1; before !== owned.size; ) {
    before = owned.size;
    for (const object of objects) {
      if (owned.has(object) || !isOwned(object, owners)) continue;
      owned.add(object);
      if (object.metadata.uid !== undefined) owners.add(object.metadata.uid);
    }
  }
  return objects.filter((object) => owned.has(object));
}

/** True when one of the uids owns the object directly. */
export function isOwned(object: KubeObject, owners: { has(uid: string): boolean }): boolean {
  return object.metadata.ownerReferences?.some(({ uid }) => owners.has(uid)) ?? false;
}
