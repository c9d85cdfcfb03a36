import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import { ok, type Result } from '../../model/result.ts';
import {
  describeReference,
  type ObjectReference,
  type ReferenceScope,
  resolveObject,
} from './object-reference.ts';

/** What a reference stands for: `ref` is undefined when the cluster has no such kind, `object` when it does not exist. */
export interface Referenced {
  /** As messages write it. */
  name: string;
  ref?: ObjectRef;
  object?: KubeObject;
}

/** Reads the object behind a reference. */
export async function readReferenced(
  reference: ObjectReference,
  scope: ReferenceScope & { signal?: AbortSignal },
): Promise<Result<Referenced>> {
  const ref = await resolveObject(reference, scope);
  if (!ref.ok) return ref;
  if (ref.value === undefined) return ok({ name: describeReference(reference) });
  const object = await scope.reader.get(ref.value, { ...(scope.signal && { signal: scope.signal }) });
  if (!object.ok) return object;
  return ok({
    name: formatRef(ref.value),
    ref: ref.value,
    ...(object.value !== undefined && { object: object.value }),
  });
}
