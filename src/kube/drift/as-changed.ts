import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';
import { compareFields } from './compare-fields.ts';
import { counterpart, fieldAt } from './field-at.ts';
import type { FieldPath } from './field-path.ts';

/**
 * A stored object, in its own form and without what the server defaults, as somebody has changed it by hand: `live` is what
 * is, `wanted` what it would be without that. What others have added counts only where `next`, which comes after it, sets it as well: Helm
 * leaves the rest as it is.
 */
export function asChanged(
  stored: KubeObject,
  { live, wanted }: { live: KubeObject; wanted: KubeObject },
  next: KubeObject | undefined,
): KubeObject {
  const copy = structuredClone(stored) as unknown as JsonObject;
  for (const difference of compareFields(live as unknown as Json, wanted as unknown as Json)) {
    const isKept =
      difference.wanted === undefined && fieldAt(next as unknown as Json, difference.path) === undefined;
    if (!isKept) put(copy, difference.path, difference.live);
  }
  return copy as unknown as KubeObject;
}

/** Where nothing of the way is there, nothing is done: the object has no such part in this form. */
function put(root: JsonObject, path: FieldPath, value: Json | undefined): void {
  const parent = fieldAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof last === 'string' && isJsonObject(parent)) {
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  if (typeof last !== 'object' || !Array.isArray(parent)) return;
  const item = counterpart(parent, last);
  const index = item === undefined ? parent.length : parent.indexOf(item);
  parent.splice(index, 1, ...(value === undefined ? [] : [value]));
}
