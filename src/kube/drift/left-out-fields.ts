import { canonicalJson } from '../../model/canonical-json.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';
import { compareFields } from './compare-fields.ts';
import { fieldAt } from './field-at.ts';
import type { FieldPath } from './field-path.ts';

/**
 * The fields that an earlier form of an object names, that a later form does not, and that the live object has all the same, whatever
 * their value and whoever set them. A list whose items have no keys is one field. All three in the same API version. Pure.
 */
export function leftOutFields(
  live: KubeObject,
  { earlier, later }: { earlier: KubeObject; later: KubeObject },
): FieldPath[] {
  const [was, is, now] = [earlier, later, live] as unknown as [Json, Json, Json];
  return lost(was, is).filter((path) => {
    const value = fieldAt(now, path);
    return value !== undefined && !isSame(value, fieldAt(is, path));
  });
}

/** Whether two forms of an object have the same at a path, or both nothing. */
export function isSameAt(path: FieldPath, one: KubeObject, other: KubeObject): boolean {
  return isSame(fieldAt(one as unknown as Json, path), fieldAt(other as unknown as Json, path));
}

function lost(earlier: Json, later: Json): FieldPath[] {
  return compareFields(earlier, later).flatMap(({ path, live, wanted }) => {
    if (live === undefined) return [];
    if (wanted === undefined) return leaves(live, path);
    // What of a list without keys is an item of its own, only the API server knows.
    return Array.isArray(live) && Array.isArray(wanted) ? [path] : [];
  });
}

function leaves(value: Json, path: FieldPath): FieldPath[] {
  if (isJsonObject(value)) {
    const keys = Object.keys(value);
    return keys.length === 0 ? [path] : keys.flatMap((key) => leaves(value[key] as Json, [...path, key]));
  }
  if (!Array.isArray(value) || value.length === 0) return [path];
  return compareFields(value, [], path).flatMap((item) =>
    item.path.length === path.length ? [path] : leaves(item.live as Json, item.path),
  );
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
