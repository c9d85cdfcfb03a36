import type { z } from 'zod';
import { type Problem, problemsOf } from '../../hooks/definition/schema-problems.ts';
import { INTERPRETED } from '../../schema/interpreted.ts';
import { expectedPhrase } from '../../util/expected-phrase.ts';
import { child, type MapEntry, type Node, type Path, toJson } from './tree.ts';

/** A tree that was typed by a schema as far as possible. */
export interface ParsedTree<T> {
  /** Undefined when even without the wrong parts something is missing. */
  values?: T;
  /** The tree that `values` is of: without the parts that are wrong. */
  tree: Node;
  problems: Problem[];
}

/**
 * Types a tree. What is wrong, or has a variable without a value, is taken out, so that the rest can still be checked:
 * a list loses the item, a mapping the key (which then is as in `fallback`).
 */
export function parseTree<T>(schema: z.ZodType<T>, tree: Node, fallback?: Node): ParsedTree<T> {
  const known = prune(tree, unknownPaths(tree), fallback);
  let current = known;
  let problems: Problem[] | undefined;
  // First the smallest parts; if that leaves something incomplete, the whole keys.
  for (const cut of [partOf, (path: Path) => path.slice(0, 1), undefined]) {
    const json = toJson(current);
    const parsed = schema.safeParse(json, { error: expectedPhrase, ...(isSeldom(schema) && INTERPRETED) });
    if (parsed.success) return { values: parsed.data, tree: current, problems: problems ?? [] };
    const found = problemsOf(parsed.error.issues, json, schema);
    problems ??= found;
    if (cut === undefined) break;
    current = prune(
      current,
      found.map(({ path }) => cut(path)),
      fallback,
    );
  }
  return { tree: known, problems: problems ?? [] };
}

/** So often a schema is used before it is worth being made a function. */
const OFTEN = 20;
const uses = new WeakMap<object, number>();

function isSeldom(schema: z.ZodType): boolean {
  const before = uses.get(schema) ?? 0;
  uses.set(schema, before + 1);
  return before < OFTEN;
}

/** Up to the first list item on the way, else the whole way. */
function partOf(path: Path): Path {
  const item = path.findIndex((step) => typeof step === 'number');
  return item === -1 ? path : path.slice(0, item + 1);
}

function unknownPaths(node: Node, path: Path = []): Path[] {
  if (node.kind === 'scalar') return node.variables === 'unknown' ? [partOf(path)] : [];
  if (node.kind === 'list') return node.items.flatMap((item, index) => unknownPaths(item, [...path, index]));
  return [...node.entries].flatMap(([key, { value }]) => unknownPaths(value, [...path, key]));
}

function prune(node: Node, paths: readonly Path[], fallback: Node | undefined): Node {
  const gone = new Set(paths.filter((path) => path.length === 1).map(([step]) => String(step)));
  const below = (step: string | number) =>
    paths.filter((path) => path.length > 1 && String(path[0]) === String(step)).map((path) => path.slice(1));
  if (node.kind === 'list') {
    const items = node.items.flatMap((item, index) =>
      gone.has(String(index)) ? [] : [prune(item, below(index), undefined)],
    );
    return { ...node, items };
  }
  if (node.kind !== 'map' || paths.length === 0) return node;
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) {
    const replacement = child(fallback, key);
    if (!gone.has(key)) entries.set(key, { ...entry, value: prune(entry.value, below(key), replacement) });
    else if (replacement !== undefined) entries.set(key, { value: replacement });
  }
  return { ...node, entries };
}
