import type { ListQuery } from '../cluster/contract.ts';
import { runningOwners } from '../cluster/owned-objects.ts';
import { type KubeObject, refOf } from '../kube/object.ts';

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

/** The fewest lists in which everything that runs for the objects can be seen; none when nothing does. */
export function rolloutQueries(objects: KubeObject[]): ListQuery[] {
  const owners = runningOwners(objects.map(refOf)).filter(({ kind }) => kind !== 'CronJob');
  const namespaces = new Set(owners.flatMap(({ namespace }) => namespace ?? []));
  return [...namespaces].flatMap((namespace) => {
    const inside = owners.filter((owner) => owner.namespace === namespace);
    const kinds = new Set(inside.flatMap(({ kind }) => BETWEEN[kind] ?? ANYTHING));
    return [
      { apiVersion: 'v1', kind: 'Pod', namespace },
      { apiVersion: 'v1', kind: 'Event', namespace, fieldSelector: 'type=Warning' },
      ...[...kinds].map((kind) => ({ ...kind, namespace })),
    ];
  });
}
