import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** One operation of a JSON patch (RFC 6902). */
export type PatchOperation =
  | { op: 'add' | 'replace' | 'test'; path: string; value: Json }
  | { op: 'remove'; path: string };

/**
 * What makes one mapping of another, and only where it still is as it was: what is replaced or removed is tested first. A list
 * that differs in how many items it has is replaced as a whole.
 */
export function jsonPatch(from: object, to: object): PatchOperation[] {
  return mappingPatch(from as JsonObject, to as JsonObject, '');
}

function mappingPatch(from: JsonObject, to: JsonObject, path: string): PatchOperation[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): PatchOperation[] => {
    const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const [before, after] = [from[key], to[key]];
    if (before === undefined) return after === undefined ? [] : [{ op: 'add', path: place, value: after }];
    if (after === undefined) return [test(place, before), { op: 'remove', path: place }];
    return valuePatch(before, after, place);
  });
}

function valuePatch(from: Json, to: Json, path: string): PatchOperation[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (isJsonObject(from) && isJsonObject(to)) return mappingPatch(from, to, path);
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return to.flatMap((item, index) => valuePatch(from[index] as Json, item, `${path}/${index}`));
  }
  return [test(path, from), { op: 'replace', path, value: to }];
}

function test(path: string, value: Json): PatchOperation {
  return { op: 'test', path, value };
}
