import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { FieldDifference } from './compare-fields.ts';

/** A copy of what is live in which the given fields are as they are wanted, and everything else as it is. */
export function restored(live: JsonObject, differences: readonly FieldDifference[]): JsonObject {
  const copy = structuredClone(live);
  // Items of a list are named by where they stand: what moves them comes last, from the end to the start.
  const inPlace = differences.filter((one) => !movesItems(one));
  const dropped = differences.filter((one) => movesItems(one) && one.wanted === undefined);
  const lost = differences.filter((one) => movesItems(one) && one.live === undefined);
  for (const one of inPlace) put(copy, one);
  for (const one of [...dropped].sort((a, b) => indexOf(b) - indexOf(a))) put(copy, one);
  for (const one of [...lost].sort((a, b) => indexOf(a) - indexOf(b))) put(copy, one);
  return copy;
}

function movesItems({ path, live, wanted }: FieldDifference): boolean {
  const last = path.at(-1);
  return typeof last === 'object' && (live === undefined || wanted === undefined);
}

function indexOf({ path }: FieldDifference): number {
  const last = path.at(-1);
  return typeof last === 'object' ? last.index : 0;
}

function put(root: JsonObject, { path, live, wanted }: FieldDifference): void {
  let parent: Json | undefined = root;
  for (const step of path.slice(0, -1)) parent = childOf(parent, step);
  const last = path.at(-1);
  if (typeof last === 'string' && isJsonObject(parent)) {
    if (wanted === undefined) delete parent[last];
    else parent[last] = wanted;
  } else if (typeof last === 'object' && Array.isArray(parent)) {
    if (wanted === undefined) parent.splice(last.index, 1);
    else if (live === undefined) parent.splice(last.index, 0, wanted);
    else parent[last.index] = wanted;
  }
}

function childOf(parent: Json | undefined, step: FieldDifference['path'][number]): Json | undefined {
  if (typeof step === 'string') return isJsonObject(parent) ? parent[step] : undefined;
  return Array.isArray(parent) ? parent[step.index] : undefined;
}
