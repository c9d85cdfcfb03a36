import type { KubeObject } from '../kube/object.ts';
import type { Result } from '../model/result.ts';

/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
export function parseRendered(_manifest: string): Result<KubeObject[]> {
  throw new Error('not written yet');
}

/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count. */
export function sameRendered(_one: string, _other: string): Result<boolean> {
  throw new Error('not written yet');
}
