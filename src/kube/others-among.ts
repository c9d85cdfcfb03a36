import type { ReleaseName } from '../model/release/release.ts';
import { isOwnedBy } from './helm-owner.ts';
import { type KubeObject, nameOf } from './object.ts';

/** Whose objects may go when what holds them is deleted. */
export interface OwnObjects {
  /** The release, and those that this run uninstalls as well. */
  releases: readonly ReleaseName[];
  /** The release's own chart hooks, as `Kind/namespace/name`: Helm writes no owner on them. */
  chartHooks: ReadonlySet<string>;
}

/** What every namespace has, or gets from the cluster itself, as `Kind/name`. */
const MADE_BY_THE_CLUSTER = new Set([
  'ServiceAccount/default',
  'ConfigMap/kube-root-ca.crt',
  // OpenShift
  'ConfigMap/openshift-service-ca.crt',
  'ServiceAccount/builder',
  'ServiceAccount/deployer',
  'ServiceAccount/pipeline',
  'RoleBinding/system:deployers',
  'RoleBinding/system:image-builders',
  'RoleBinding/system:image-pullers',
]);

/**
 * Of what a Namespace or a CustomResourceDefinition holds, the objects that somebody else would miss. What is being deleted,
 * what the cluster makes of itself, and what belongs to an object that is listed too is not counted.
 */
export function othersAmong(objects: readonly KubeObject[], own: OwnObjects): KubeObject[] {
  const uids = new Set(objects.map(({ metadata }) => metadata.uid));
  const names = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
  return objects.filter((object) => {
    const { kind, metadata } = object;
    if (metadata.deletionTimestamp !== undefined) return false;
    if (MADE_BY_THE_CLUSTER.has(`${kind}/${metadata.name}`)) return false;
    if (metadata.ownerReferences?.some(({ uid }) => uids.has(uid))) return false;
    if (kind === 'Endpoints' && names.has(`Service/${metadata.name}`)) return false;
    const account = metadata.annotations?.['kubernetes.io/service-account.name'];
    if (kind === 'Secret' && account !== undefined && names.has(`ServiceAccount/${account}`)) return false;
    if (kind === 'Lease' && metadata.name.startsWith('helm-lifecycle.')) return false;
    return !isOwn(object, own);
  });
}

function isOwn(object: KubeObject, { releases, chartHooks }: OwnObjects): boolean {
  const { annotations = {}, labels = {}, namespace } = object.metadata;
  if (chartHooks.has(nameOf(object)) && annotations['helm.sh/hook'] !== undefined) return true;
  return releases.some((release) => {
    const isRecord =
      object.kind === 'Secret' &&
      labels.owner === 'helm' &&
      labels.name === release.name &&
      namespace === release.namespace;
    return isRecord || isOwnedBy(object, release);
  });
}
