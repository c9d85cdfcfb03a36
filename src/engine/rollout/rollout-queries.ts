import type { ListQuery } from '../../cluster/contract.ts';
import { runningOwners } from '../../cluster/objects/owned-objects.ts';
import { podQueries } from '../../cluster/objects/pod-queries.ts';
import type { KubeObject } from '../../kube/object.ts';
import { CONTROLLERS, type Kind, madeBetween, POD } from '../../kube/workload-kinds.ts';

const EVENT = { apiVersion: 'v1', kind: 'Event' };
/** The kind itself and what stands between its objects and their pods; undefined for what only others know. */
function kindsBelow(kind: string): Kind[] | undefined {
  if (kind === POD.kind) return [];
  const own = CONTROLLERS.find((row) => row.kind === kind);
  return own && [own, ...(madeBetween(kind) ?? [])];
}

/** A list that is to be watched; without one that is not needed less is seen, and no harm is done. */
export interface RolloutQuery {
  query: ListQuery;
  isNeeded: boolean;
}

/** The fewest lists in which everything that runs for the objects can be seen; none when nothing does. */
export function rolloutQueries(objects: KubeObject[]): RolloutQuery[] {
  const owners = runningOwners(objects).filter(({ kind }) => kind !== 'CronJob');
  const namespaces = new Set(owners.flatMap(({ metadata }) => metadata.namespace ?? []));
  return [...namespaces].flatMap((namespace) => {
    const inside = owners.filter(({ metadata }) => metadata.namespace === namespace);
    const known = inside.map(({ kind }) => kindsBelow(kind));
    const names = new Set(known.flatMap((kinds) => kinds?.map(({ kind }) => kind) ?? []));
    const needed = CONTROLLERS.filter(({ kind }) => names.has(kind));
    // What the controller of a custom resource may make.
    const others = known.includes(undefined) ? CONTROLLERS.filter(({ kind }) => !names.has(kind)) : [];
    const query = (kind: Kind, isNeeded: boolean): RolloutQuery => ({
      query: { ...kind, namespace },
      isNeeded,
    });
    return [
      ...podQueries(inside, namespace).map((pods) => ({ query: pods, isNeeded: true })),
      { query: { ...EVENT, namespace, fieldSelector: 'type=Warning' }, isNeeded: false },
      ...needed.map((kind) => query(kind, true)),
      ...others.map((kind) => query(kind, false)),
    ];
  });
}
