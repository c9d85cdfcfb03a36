import type { ReleaseName } from '../model/release/release.ts';
import type { KubeObject } from './object.ts';

const NAME = 'meta.helm.sh/release-name';
const NAMESPACE = 'meta.helm.sh/release-namespace';
const MANAGED_BY = 'app.kubernetes.io/managed-by';

/** Selects what Helm has made: it puts this label on every object. */
export const HELM_LABEL = `${MANAGED_BY}=Helm`;

/** The release that an object says it belongs to; undefined when Helm did not make it and nobody gave it to Helm. */
export function helmOwner({ metadata }: KubeObject): ReleaseName | undefined {
  const { [NAME]: name, [NAMESPACE]: namespace } = metadata.annotations ?? {};
  return name === undefined && namespace === undefined
    ? undefined
    : { name: name ?? '', namespace: namespace ?? '' };
}

/** Whose an object says that it is, half a sentence. */
export function ownerClause(object: KubeObject): string {
  const owner = helmOwner(object);
  return owner ? `belongs to release ${owner.namespace}/${owner.name}` : 'belongs to no release';
}

export function isOwnedBy(object: KubeObject, release: ReleaseName): boolean {
  const owner = helmOwner(object);
  return owner?.name === release.name && owner.namespace === release.namespace;
}

/** Helm refuses an object that has only some of its marks. */
export function hasAllMarks(object: KubeObject, release: ReleaseName): boolean {
  return isOwnedBy(object, release) && object.metadata.labels?.[MANAGED_BY] === 'Helm';
}

/** What Helm looks for before it takes an object over, as a merge patch. */
export function ownershipMarks({ name, namespace }: ReleaseName) {
  return {
    metadata: {
      annotations: { [NAME]: name, [NAMESPACE]: namespace },
      labels: { [MANAGED_BY]: 'Helm' },
    },
  };
}
