import type { Json } from '../model/json.ts';
import type { KubeObject } from './object.ts';

/** What `helm.sh/resource-policy` of an object says, as it stands. */
export function resourcePolicy({ metadata }: KubeObject): string | undefined {
  return metadata.annotations?.['helm.sh/resource-policy'];
}

/** Whether an uninstall leaves the object, as Helm reads the stored one; an upgrade takes the live one's word as it stands. */
export function isKept(object: KubeObject): boolean {
  return isKeep(resourcePolicy(object));
}

/** As Helm reads a policy that is stored. */
export function isKeep(policy: Json | undefined): boolean {
  return typeof policy === 'string' && policy.trim().toLowerCase() === 'keep';
}
