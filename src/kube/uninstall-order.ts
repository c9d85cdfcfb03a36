import type { KubeObject } from './object.ts';

/**
 * In which order Helm deletes the kinds of a release: what routes to others or may refuse them first, then what runs, then what that
 * needs. Kinds that are not here come last, by their names.
 */
const ORDER = [
  ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'APIService', 'Ingress'],
  ...['IngressClass', 'Service', 'CronJob', 'Job', 'StatefulSet', 'HorizontalPodAutoscaler', 'Deployment'],
  ...['ReplicaSet', 'ReplicationController', 'Pod', 'DaemonSet', 'RoleBinding', 'Role'],
  ...['ClusterRoleBinding', 'ClusterRole', 'CustomResourceDefinition', 'PersistentVolumeClaim'],
  ...['PersistentVolume', 'StorageClass', 'ConfigMap', 'Secret', 'ServiceAccount', 'PodDisruptionBudget'],
  ...['PodSecurityPolicy', 'LimitRange', 'ResourceQuota', 'NetworkPolicy', 'Namespace', 'PriorityClass'],
];
const PLACES = new Map(ORDER.map((kind, place) => [kind, place]));

/** The objects by their kinds, in the order in which Helm deletes them. */
export function inUninstallOrder(objects: readonly KubeObject[]): KubeObject[][] {
  const kinds = [...new Set(objects.map(({ kind }) => kind))].sort(compareKinds);
  return kinds.map((kind) => objects.filter((object) => object.kind === kind));
}

function compareKinds(one: string, other: string): number {
  const placeOf = (kind: string) => PLACES.get(kind) ?? ORDER.length;
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}
