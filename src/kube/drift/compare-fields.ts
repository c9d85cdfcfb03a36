import { canonicalJson } from '../../model/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { FieldPath } from './field-path.ts';

/** A field that is not as it is wanted; undefined: it is not there. */
export interface FieldDifference {
  path: FieldPath;
  live: Json | undefined;
  wanted: Json | undefined;
}

/** What tells the items of Kubernetes' lists apart, tried in this order. */
const KEYS = [
  ['name'],
  ['key'],
  ['containerPort', 'protocol'],
  ['port', 'protocol'],
  ['mountPath'],
  ['ip'],
  ['topologyKey', 'whenUnsatisfiable'],
  ['type'],
  ['uid'],
];

/** All fields that differ, each as deep as it can be named. Items that have keys are compared wherever in the list they stand. */
export function compareFields(live: Json, wanted: Json, path: FieldPath = []): FieldDifference[] {
  if (isJsonObject(live) && isJsonObject(wanted)) return compareMappings(live, wanted, path);
  if (Array.isArray(live) && Array.isArray(wanted)) return compareLists(live, wanted, path);
  return live === wanted ? [] : [{ path, live, wanted }];
}

function compareMappings(live: JsonObject, wanted: JsonObject, path: FieldPath): FieldDifference[] {
  const keys = new Set([...Object.keys(live), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) => compareEither(live[key], wanted[key], [...path, key]));
}

function compareEither(live: Json | undefined, wanted: Json | undefined, path: FieldPath): FieldDifference[] {
  if (live === undefined || wanted === undefined) {
    return live === wanted ? [] : [{ path, live, wanted }];
  }
  return compareFields(live, wanted, path);
}

function compareLists(live: Json[], wanted: Json[], path: FieldPath): FieldDifference[] {
  const keys = keysOf(live, wanted);
  if (keys !== undefined) return compareKeyed(live as JsonObject[], wanted as JsonObject[], { keys, path });
  const isMapping = [...live, ...wanted].every(isJsonObject);
  if (isMapping && live.length === wanted.length) {
    return live.flatMap((item, index) => compareEither(item, wanted[index], [...path, { index, keys: {} }]));
  }
  return canonicalJson(live) === canonicalJson(wanted) ? [] : [{ path, live, wanted }];
}

function compareKeyed(
  live: JsonObject[],
  wanted: JsonObject[],
  { keys, path }: { keys: string[]; path: FieldPath },
): FieldDifference[] {
  const found = live.flatMap((item, index) =>
    compareEither(
      item,
      wanted.find((other) => identity(other, keys) === identity(item, keys)),
      [...path, { index, keys: pick(item, keys) }],
    ),
  );
  const known = new Set(live.map((item) => identity(item, keys)));
  const lost = wanted.flatMap((item, index) =>
    known.has(identity(item, keys))
      ? []
      : [{ path: [...path, { index, keys: pick(item, keys) }], live: undefined, wanted: item }],
  );
  return [...found, ...lost];
}

/** The keys that every item of both lists has and that no two items of one share. */
function keysOf(live: Json[], wanted: Json[]): string[] | undefined {
  if (live.length === 0 && wanted.length === 0) return undefined;
  return KEYS.find((keys) =>
    [live, wanted].every((list) => {
      const items = list.filter(isJsonObject);
      const isNamed = items.every((item) => item[keys[0] as string] !== undefined);
      const identities = new Set(items.map((item) => identity(item, keys)));
      return items.length === list.length && isNamed && identities.size === list.length;
    }),
  );
}

function identity(item: JsonObject, keys: string[]): string {
  return canonicalJson(keys.map((key) => item[key] ?? null));
}

function pick(item: JsonObject, keys: string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
}
