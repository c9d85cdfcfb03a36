import { canonicalJson } from '../model/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { InputChange } from '../model/plan/input-change.ts';
import { shorten } from '../util/shorten.ts';

/** Names that one release tells. */
const MOST = 200;
const LONGEST = 120;

/** Which of the user's values differ, by path; a list is one value. Neither of the values is told. */
export function changedValues(before: JsonObject, after: JsonObject): InputChange[] {
  return compare(before, after, []).slice(0, MOST);
}

function compare(before: JsonObject, after: JsonObject, path: readonly string[]): InputChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const at = [...path, key];
    const [old, now] = [memberOf(before, key), memberOf(after, key)];
    if (isJsonObject(old) && isJsonObject(now)) return compare(old, now, at);
    if (old === undefined) return [{ input: 'value', name: pathText(at), change: 'added' }];
    if (now === undefined) return [{ input: 'value', name: pathText(at), change: 'removed' }];
    if (canonicalJson(old) === canonicalJson(now)) return [];
    return [{ input: 'value', name: pathText(at), change: 'changed' }];
  });
}

function memberOf(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function pathText(path: readonly string[]): string {
  const text = path.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))).join('.');
  return shorten(text, LONGEST);
}
