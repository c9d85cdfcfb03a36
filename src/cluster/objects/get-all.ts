import type { KubeObject } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ClusterReader, RequestOptions } from '../contract.ts';

/** Reads objects side by side, in the order of `refs`; undefined for those that do not exist. */
export async function getAll(
  reader: ClusterReader,
  refs: ObjectRef[],
  options?: RequestOptions,
): Promise<Result<(KubeObject | undefined)[]>> {
  const results = await Promise.all(refs.map((ref) => reader.get(ref, options)));
  const objects: (KubeObject | undefined)[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    objects.push(result.value);
  }
  return ok(objects);
}
