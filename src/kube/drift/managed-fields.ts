import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubeObject, ObjectMeta } from '../object.ts';
import type { FieldPath, ListItem } from './field-path.ts';

type Entry = NonNullable<ObjectMeta['managedFields']>[number];

/** Who has set a field, as the API server remembers it. */
export interface FieldOwner {
  manager: string;
  subresource?: string;
  /** Unix milliseconds, to the second. */
  at?: number;
}

/** Helm calls itself by the name of its file. */
const HELM = /^helm([-_.]?v?\d[\w.-]*)?(\.exe)?$/;

export function isHelm(manager: string): boolean {
  return HELM.test(manager);
}

/** Who owns a field of a live object: of several the last one that is not Helm. */
export function ownerOf(live: KubeObject, path: FieldPath): FieldOwner | undefined {
  const owners = (live.metadata.managedFields ?? []).filter((entry) => owns(entry, live, path));
  const latest = owners.toSorted((a, b) => timeOf(b) - timeOf(a));
  const entry = latest.find(({ manager }) => !isHelm(manager)) ?? latest[0];
  return entry && ownerIn(entry);
}

export function ownerIn({ manager, subresource, time }: Entry): FieldOwner {
  return {
    manager,
    ...(subresource && { subresource }),
    ...(time !== undefined && { at: Date.parse(time) }),
  };
}

function timeOf({ time }: Entry): number {
  return time === undefined ? 0 : Date.parse(time);
}

/** Whether the set names the field, something below it, or a whole that it is part of. */
function owns(entry: Entry, live: KubeObject, path: FieldPath): boolean {
  let set = fieldSet(entry);
  let value: Json | undefined = live as unknown as Json;
  for (const step of path) {
    if (isLeaf(set)) return set !== undefined && value !== live;
    const key = keyOf(set, value, step);
    if (set === undefined || key === undefined) return false;
    set = child(set, key);
    value = valueAt(value, step);
  }
  return true;
}

function keyOf(
  set: JsonObject | undefined,
  value: Json | undefined,
  step: FieldPath[number],
): string | undefined {
  if (typeof step === 'string') return set?.[`f:${step}`] === undefined ? undefined : `f:${step}`;
  return Object.keys(set ?? {}).find((name) => isKeyOf(name, value, step));
}

/** The fields of an entry as a tree whose keys are `f:<name>`, `k:<keys>`, `v:<value>`, `i:<index>` and `.`. */
export function fieldSet({ fieldsV1 }: Entry): JsonObject | undefined {
  return isJsonObject(fieldsV1) ? fieldsV1 : undefined;
}

/** Whether a set names a field as a whole, and nothing in it. */
export function isLeaf(set: JsonObject | undefined): boolean {
  return set === undefined || Object.keys(set).every((key) => key === '.');
}

export function child(set: JsonObject | undefined, key: string): JsonObject | undefined {
  const found = set?.[key];
  return isJsonObject(found) ? found : undefined;
}

/** Where in a live value the key of a set leads; undefined when nothing is there. */
export function stepOf(key: string, value: Json | undefined): string | ListItem | undefined {
  const text = key.slice(2);
  if (key.startsWith('f:')) return isJsonObject(value) && text in value ? text : undefined;
  if (!Array.isArray(value)) return undefined;
  const wanted = parsed(text);
  if (key.startsWith('i:')) return { index: Number(text), keys: {} };
  if (key.startsWith('v:')) {
    const index = value.indexOf(wanted ?? null);
    return index < 0 ? undefined : { index, keys: {} };
  }
  if (!isJsonObject(wanted)) return undefined;
  const index = value.findIndex((item) => hasKeys(item, wanted));
  return index < 0 ? undefined : { index, keys: wanted };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isKeyOf(key: string, value: Json | undefined, step: ListItem): boolean {
  const found = stepOf(key, value);
  return typeof found === 'object' && found.index === step.index;
}

export function hasKeys(item: Json, keys: JsonObject): boolean {
  return isJsonObject(item) && Object.entries(keys).every(([key, value]) => item[key] === value);
}

export function valueAt(value: Json | undefined, step: FieldPath[number]): Json | undefined {
  if (typeof step === 'string') return isJsonObject(value) ? value[step] : undefined;
  return Array.isArray(value) ? value[step.index] : undefined;
}
