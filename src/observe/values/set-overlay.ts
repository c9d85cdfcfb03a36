import { readFile } from 'node:fs/promises';
import { type PathStep, parseSetPath } from '../../manifest/layers/set-path.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { asArguments, integersIn, type WrittenInteger } from './set-integers.ts';
import { inferSetValue } from './set-value.ts';

/** One entry of `set`. A text of type `auto` is typed as `helm --set` does; `string` is exact; `file` is an absolute path whose content is the value. */
export type SetValue = { key: string } & (
  | { type: 'auto'; value: string | number | boolean | null }
  | { type: 'string' | 'json' | 'file'; value: string }
);

type Mapping = { [key: string]: unknown };

/** All of `set`, as Helm is given it. */
export interface SetOverlay {
  /** To be merged over the user's other values. */
  values: Mapping;
  /** `path=number`, for Helm's `--set`: numbers in files become doubles, of which a template prints `6.801028e+06`. */
  integers: string[];
}

/**
 * All of `set` as one mapping to be merged over `base`, the user's other values merged. A list that an index reaches into
 * is taken whole from `base`, because files can only replace lists. An object of type `json` merges like any values do.
 */
export async function setOverlay(set: SetValue[], base: unknown): Promise<Result<SetOverlay>> {
  const overlay = mapping();
  const written: WrittenInteger[] = [];
  for (const item of set) {
    const path = parseSetPath(item.key);
    if (!path.ok) return path;
    const value = await readValue(item);
    if (!value.ok) return value;
    setIn(overlay, base, path.value, value.value);
    if (item.type === 'auto') written.push(...integersIn(value.value, path.value));
  }
  return ok({ values: overlay, integers: asArguments(written, overlay) });
}

async function readValue(item: SetValue): Promise<Result<unknown>> {
  switch (item.type) {
    case 'auto':
      return ok(inferSetValue(item.value));
    case 'string':
      return ok(item.value);
    case 'json':
      try {
        return ok(JSON.parse(item.value));
      } catch (error) {
        return badValue(`set ${item.key}: the value is no JSON: ${(error as Error).message}`);
      }
    case 'file':
      try {
        return ok(await readFile(item.value, 'utf8'));
      } catch (error) {
        return badValue(`set ${item.key}: read ${item.value}: ${(error as Error).message}`);
      }
  }
}

function setIn(target: Mapping | unknown[], base: unknown, path: PathStep[], value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const node = target as Mapping;
  if (typeof step === 'number') {
    const list = target as unknown[];
    while (list.length < step) list.push(null);
  }
  if (rest.length === 0) {
    node[step] = value;
    return;
  }
  const below = memberOf(base, step);
  if (typeof rest[0] === 'number') {
    if (!Array.isArray(node[step])) node[step] = step in node || !Array.isArray(below) ? [] : copy(below);
    // The copied list holds all there is below; nothing of the base is looked up again.
    setIn(node[step] as unknown[], undefined, rest, value);
    return;
  }
  if (!isMapping(node[step])) node[step] = mapping();
  setIn(node[step] as Mapping, below, rest, value);
}

function memberOf(base: unknown, step: PathStep): unknown {
  return isMapping(base) && Object.hasOwn(base, step) ? base[step] : undefined;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without a prototype, so that a key may be called `__proto__`. */
function mapping(entries: [string, unknown][] = []): Mapping {
  const result: Mapping = Object.create(null);
  for (const [key, value] of entries) result[key] = value;
  return result;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return isMapping(value) ? mapping(Object.entries(value).map(([key, item]) => [key, copy(item)])) : value;
}

function badValue(message: string): Result<never> {
  return fail({ reason: 'invalid-manifest', message, remedy: 'Fix the value, or the path of its file.' });
}
