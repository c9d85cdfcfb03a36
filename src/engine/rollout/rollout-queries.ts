import type { ListQuery } from '../../cluster/contract.ts';
import { runningOwners } from '../../cluster/objects/owned-objects.ts';
import { podQueries } from '../../cluster/objects/pod-queries.ts';
import type { KubeObject } from '../../kube/object.ts';

const EVENT = { apiVersion: 'v1', kind: 'Event' };
const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const REPLICA_SET = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const STATEFUL_SET = { apiVersion: 'apps/v1', kind: 'StatefulSet' };
const DAEMON_SET = { apiVersion: 'apps/v1', kind: 'DaemonSet' };
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };

/** What stands between an object of a kind and its pods, and the kind itself. What a CronJob starts is not part of a rollout. */
const BETWEEN: Record<string, { apiVersion: string; kind: string }[]> = {
  Deployment: [DEPLOYMENT, REPLICA_SET],
  ReplicaSet: [REPLICA_SET],
  StatefulSet: [STATEFUL_SET],
  DaemonSet: [DAEMON_SET],
  Job: [JOB],
  Pod: [],
};
/** What the controller of a custom resource may make. */
const ANYTHING = [DEPLOYMENT, REPLICA_SET, STATEFUL_SET, DAEMON_SET, JOB];

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
    const needed = new Set(inside.flatMap(({ kind }) => BETWEEN[kind] ?? []));
    const others = inside.every(({ kind }) => Object.hasOwn(BETWEEN, kind))
      ? []
      : ANYTHING.filter((kind) => !needed.has(kind));
    const query = (kind: { apiVersion: string; kind: string }, isNeeded: boolean): RolloutQuery => ({
      query: { ...kind, namespace },
      isNeeded,
    });
    return [
      ...podQueries(inside, namespace).map((pods) => ({ query: pods, isNeeded: true })),
      { query: { ...EVENT, namespace, fieldSelector: 'type=Warning' }, isNeeded: false },
      ...[...needed].map((kind) => query(kind, true)),
      ...others.map((kind) => query(kind, false)),
    ];
  });
}
