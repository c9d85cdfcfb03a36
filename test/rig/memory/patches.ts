import type { KubeObject } from '../../../src/kube/object.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { Refusal } from './refusal.ts';

/** RFC 7396. A strategic merge of what has no lists means the same. */
export function merged(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch;
  const result: JsonObject = isJsonObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

interface Operation {
  op: string;
  path: string;
  value?: Json;
}

/** RFC 6902, as far as this project sends it: add, replace, remove and test below mappings. */
export function withOperations(target: KubeObject, operations: readonly Operation[]): KubeObject {
  const result = structuredClone(target) as unknown as JsonObject;
  for (const { op, path, value } of operations) {
    const keys = path
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop() ?? '';
    let parent: JsonObject = result;
    for (const key of keys) {
      const next = parent[key];
      if (!isJsonObject(next))
        throw new Refusal(422, 'Invalid', `the server rejected our request: ${path} is missing`);
      parent = next;
    }
    if (op === 'test' && JSON.stringify(parent[last]) !== JSON.stringify(value))
      throw new Refusal(422, 'Invalid', `the server rejected our request: testing value ${path} failed`);
    if (op === 'remove') delete parent[last];
    if ((op === 'add' || op === 'replace') && value !== undefined) parent[last] = value;
  }
  return result as unknown as KubeObject;
}

/** What Helm and kubectl do to a live object: `before` is what was last applied, `after` what is now; what else is live stays. */
export function threeWay(live: Json | undefined, before: Json | undefined, after: Json): Json {
  if (!isJsonObject(after)) return after;
  const result: JsonObject = isJsonObject(live) ? { ...live } : {};
  for (const key of Object.keys(isJsonObject(before) ? before : {})) if (!(key in after)) delete result[key];
  for (const [key, value] of Object.entries(after)) {
    result[key] = threeWay(result[key], isJsonObject(before) ? before[key] : undefined, value);
  }
  return result;
}
