import type { ListQuery } from '../../cluster/contract.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Collector } from '../source.ts';

const REPLICA_SET = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };
const CONTROLLERS = [
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet' },
];
/** What an object of a kind makes that makes pods in turn. */
const BETWEEN: Record<string, Pick<ListQuery, 'apiVersion' | 'kind'>[]> = {
  Deployment: [REPLICA_SET],
  CronJob: [JOB],
  ReplicaSet: [],
  StatefulSet: [],
  DaemonSet: [],
  Job: [],
  Pod: [],
};
/** A custom resource's operator may make any of them. */
const ANY = [...CONTROLLERS, REPLICA_SET, JOB];

/** Metadata of everything in the namespaces that can stand between objects of these kinds and their pods. */
export const workloads: Collector<{ namespaces: string[]; kinds: string[] }, KubeObject[]> = {
  name: 'workloads',
  nothing: [],

  async collect({ reader, keep }, { namespaces, kinds }) {
    const wanted = [...new Set(kinds.flatMap((kind) => BETWEEN[kind] ?? ANY))];
    const queries = namespaces.flatMap((namespace) => wanted.map((kind) => ({ ...kind, namespace })));
    const lists = await Promise.all(queries.map((query) => reader.list({ ...query, metadataOnly: true })));
    return lists.flatMap((list) => keep(list) ?? []);
  },
};
