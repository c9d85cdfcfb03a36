import { isJsonObject, type Json } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';

/**
 * The live object with those fields taken from `replaced` that the stored one has: what a replacement drops besides, a
 * release may never have had.
 */
export function onlyStoredFields(live: KubeObject, stored: KubeObject, replaced: KubeObject): KubeObject {
  const values = [live, stored, replaced] as unknown as [Json, Json, Json];
  return merged(...values) as unknown as KubeObject;
}

function merged(live: Json | undefined, stored: Json, replaced: Json | undefined): Json | undefined {
  if (replaced === undefined) return live;
  if (!isJsonObject(live) || !isJsonObject(stored) || !isJsonObject(replaced)) return replaced;
  const entries = Object.keys(stored).flatMap((key) => {
    const value = merged(live[key], stored[key] as Json, replaced[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...live, ...Object.fromEntries(entries) };
}
