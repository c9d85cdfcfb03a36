import type { KubeObject } from './object.ts';

/** What `helm.sh/resource-policy` of an object says, as it stands. */
export function resourcePolicy({ metadata }: KubeObject): string | undefined {
  return metadata.annotations?.['helm.sh/resource-policy'];
}

/** Whether an uninstall leaves the object, as Helm reads the stored one; an upgrade takes the live one's word as it stands. */
export function isKept(object: KubeObject): boolean {
  return resourcePolicy(object)?.trim().toLowerCase() === 'keep';
}
