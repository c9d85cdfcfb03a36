import type { ObjectRef } from '../../model/object-ref.ts';
import { mapping } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import { isBehind } from './observed-generation.ts';
import type { Readiness, ReadinessOptions, ReadinessRule } from './readiness-rule.ts';
import { judgeCustomResource } from './rules/custom-resource.ts';
import { apiService, customResourceDefinition } from './rules/extension.ts';
import { job } from './rules/job.ts';
import type { OperatorRule } from './rules/operator-rule.ts';
import { operatorOf } from './rules/operators.ts';
import { pod } from './rules/pod.ts';
import { NOT_SEEN } from './rules/readings.ts';
import { claim, namespace, plain, service } from './rules/resource.ts';
import { daemonSet, deployment, replicaSet, statefulSet } from './rules/workload.ts';

/** By API group and kind; the other kinds of Kubernetes are `plain`. */
const RULES: Record<string, ReadinessRule> = {
  'apps/Deployment': deployment,
  'apps/StatefulSet': statefulSet,
  'apps/DaemonSet': daemonSet,
  'apps/ReplicaSet': replicaSet,
  '/ReplicationController': replicaSet,
  '/Pod': pod,
  'batch/Job': job,
  '/PersistentVolumeClaim': claim,
  '/Service': service,
  '/Namespace': namespace,
  'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
  'apiregistration.k8s.io/APIService': apiService,
};

/** Other groups below k8s.io, such as gateway.networking.k8s.io, are custom resources. */
const BUILT_IN =
  /^(?:|apps|batch|autoscaling|policy|extensions|(?:internal\.|flowcontrol\.)?apiserver\.k8s\.io|(?:networking|rbac\.authorization|storage|scheduling|node|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|authentication|authorization|events|resource|storagemigration|metrics)\.k8s\.io)$/;

/** Whether the kinds of a group come from an operator, not with Kubernetes. */
export function isCustom(apiVersion: string): boolean {
  return !BUILT_IN.test(groupOf(apiVersion));
}

/**
 * Whether a live object is ready; pure. Kinds of Kubernetes go by kstatus, save where kstatus only asks whether the API server
 * has seen an object; custom resources go by what their operators write.
 */
export function readiness(seen: KubeObject, options: ReadinessOptions): Readiness {
  const own = options.own?.(seen);
  if (own) return own;
  // Without a schema that forbids it a custom resource may have anything there.
  const object = { ...seen, spec: mapping(seen.spec), status: mapping(seen.status) };
  const { deletionTimestamp, generation } = object.metadata;
  if (deletionTimestamp !== undefined) return { state: 'progressing', message: 'is being deleted' };
  const group = groupOf(object.apiVersion);
  const custom = isCustom(object.apiVersion);
  const row: OperatorRule = custom ? operatorOf(group, object.kind) : { kind: '' };
  if (row.pausedBy !== undefined && object.spec[row.pausedBy] === true) {
    return { state: 'ready', message: 'is suspended' };
  }
  if (isBehind(object.status.observedGeneration, generation)) return NOT_SEEN;
  if (custom) return judgeCustomResource(object, row, options);
  return (RULES[`${group}/${object.kind}`] ?? plain)(object, options);
}

/** Whether an operator may run pods for an object that are meant to go on running. */
export function mayOwnPods({ apiVersion, kind }: Pick<ObjectRef, 'apiVersion' | 'kind'>): boolean {
  if (!isCustom(apiVersion)) return false;
  const { silence, runs } = operatorOf(groupOf(apiVersion), kind);
  return silence !== 'ready' && !runs;
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '';
}
