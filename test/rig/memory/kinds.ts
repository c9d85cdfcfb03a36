import type { JsonObject } from '../../../src/model/json.ts';

/** A kind that the memory API server serves. */
export interface Served {
  apiVersion: string;
  kind: string;
  resource: string;
  namespaced: boolean;
  shortNames: string[];
}

const row = (apiVersion: string, kind: string, resource: string, ...shortNames: string[]): Served => ({
  ...{ apiVersion, kind, resource, shortNames },
  namespaced: true,
});
const wide = (apiVersion: string, kind: string, resource: string, ...shortNames: string[]): Served => ({
  ...row(apiVersion, kind, resource, ...shortNames),
  namespaced: false,
});

/** In the order in which discovery tells them. */
export const BUILT_IN: readonly Served[] = [
  row('v1', 'ConfigMap', 'configmaps', 'cm'),
  row('v1', 'Secret', 'secrets'),
  row('v1', 'Pod', 'pods', 'po'),
  row('v1', 'Service', 'services', 'svc'),
  row('v1', 'ServiceAccount', 'serviceaccounts', 'sa'),
  row('v1', 'Event', 'events', 'ev'),
  row('v1', 'ResourceQuota', 'resourcequotas', 'quota'),
  row('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims', 'pvc'),
  wide('v1', 'Namespace', 'namespaces', 'ns'),
  wide('v1', 'Node', 'nodes'),
  row('networking.k8s.io/v1', 'Ingress', 'ingresses', 'ing'),
  row('apps/v1', 'Deployment', 'deployments', 'deploy'),
  row('apps/v1', 'DaemonSet', 'daemonsets', 'ds'),
  row('apps/v1', 'ReplicaSet', 'replicasets', 'rs'),
  row('apps/v1', 'StatefulSet', 'statefulsets', 'sts'),
  row('batch/v1', 'Job', 'jobs'),
  row('coordination.k8s.io/v1', 'Lease', 'leases'),
  wide('rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles'),
  wide('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'customresourcedefinitions', 'crd'),
  wide('apiregistration.k8s.io/v1', 'APIService', 'apiservices'),
];

/** Aggregated discovery of `/api` or `/apis`; `silent`: apiVersions of servers that do not answer. */
export function discovery(served: readonly Served[], path: string, silent: readonly string[]): JsonObject {
  const isCore = path === '/api';
  const ofPath = served.filter(({ apiVersion }) => apiVersion.includes('/') !== isCore);
  const groups = new Map<string, Served[]>();
  for (const kind of ofPath)
    groups.set(groupOf(kind.apiVersion), [...(groups.get(groupOf(kind.apiVersion)) ?? []), kind]);
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    items: [...[...groups].map(ofGroup), ...(isCore ? [] : silent.map(staleGroup))],
  };
}

const staleGroup = (apiVersion: string): JsonObject => ({
  metadata: { name: groupOf(apiVersion) },
  versions: [{ version: apiVersion.split('/').at(-1) ?? '', freshness: 'Stale' }],
});

const ofGroup = ([name, kinds]: [string, Served[]]): JsonObject => ({
  metadata: { name },
  versions: [
    {
      version: kinds[0]?.apiVersion.split('/').at(-1) ?? 'v1',
      freshness: 'Current',
      resources: kinds.map(({ kind, resource, namespaced, shortNames }) => ({
        resource,
        shortNames,
        responseKind: { kind },
        singularResource: kind.toLowerCase(),
        scope: namespaced ? 'Namespaced' : 'Cluster',
        verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
      })),
    },
  ],
});

const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
