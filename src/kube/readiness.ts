import { mapping, numberOf } from './fields.ts';
import type { KubeObject } from './object.ts';
import type { Readiness, ReadinessOptions, ReadinessRule } from './readiness-rule.ts';
import { customResource } from './readiness-rules/custom-resource.ts';
import { apiService, customResourceDefinition } from './readiness-rules/extension.ts';
import { job } from './readiness-rules/job.ts';
import { pod } from './readiness-rules/pod.ts';
import { claim, namespace, service } from './readiness-rules/resource.ts';
import { daemonSet, deployment, replicaSet, statefulSet } from './readiness-rules/workload.ts';

/** By API group and kind; every other kind follows the rule for custom resources. */
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

/** Is a live object ready, by the rules of kstatus; pure. */
export function readiness(object: KubeObject, options: ReadinessOptions): Readiness {
  const { deletionTimestamp, generation = 0 } = object.metadata;
  if (deletionTimestamp !== undefined) return { state: 'progressing', message: 'is being deleted' };
  const observed = mapping(object.status).observedGeneration;
  if (observed !== undefined && numberOf(observed) < generation) {
    return { state: 'progressing', message: 'its controller has not seen the last change yet' };
  }
  const group = object.apiVersion.includes('/') ? object.apiVersion.replace(/\/.*/, '') : '';
  const rule = RULES[`${group}/${object.kind}`] ?? customResource;
  return rule(object, options);
}
