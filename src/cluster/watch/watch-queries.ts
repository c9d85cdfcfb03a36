import type { ObjectRef } from '../../model/object-ref.ts';
import type { ListQuery } from '../contract.ts';

/** The fewest watches that see all the objects: one per kind and namespace, narrowed to the name where it is only one. */
export function watchQueries(refs: ObjectRef[], metadataOnly = false): ListQuery[] {
  const groups = new Map<string, ObjectRef[]>();
  for (const ref of refs) {
    const key = JSON.stringify([ref.apiVersion, ref.kind, ref.namespace]);
    groups.set(key, [...(groups.get(key) ?? []), ref]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { apiVersion, kind, name, namespace } = first;
    return [
      {
        apiVersion,
        kind,
        metadataOnly,
        ...(namespace !== undefined && { namespace }),
        ...(group.length === 1 && { fieldSelector: `metadata.name=${name}` }),
      },
    ];
  });
}

/** True when a query's watch would see the object. */
export function sees(query: ListQuery, ref: ObjectRef): boolean {
  return (
    query.apiVersion === ref.apiVersion &&
    query.kind === ref.kind &&
    query.namespace === ref.namespace &&
    (query.fieldSelector === undefined || query.fieldSelector === `metadata.name=${ref.name}`)
  );
}
