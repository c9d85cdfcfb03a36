import { child, type MapEntry, type MapNode, type Node, type Path } from '../read/tree.ts';

/**
 * Puts `upper` over `lower`: maps merge key by key, everything else of `upper` replaces. Hooks add up per phase,
 * those of `lower` first. Every value keeps the place where it was written. `path` is where in an entry (or a file) the two are.
 */
export function merge(lower: Node | undefined, upper: Node | undefined, path: Path = []): Node | undefined {
  if (lower === undefined || upper === undefined) return upper ?? lower;
  if (lower.kind === 'list' && upper.kind === 'list' && path.length === 2 && path[0] === 'hooks') {
    return { ...upper, items: [...lower.items, ...upper.items] };
  }
  if (lower.kind !== 'map' || upper.kind !== 'map') return upper;
  const entries = new Map<string, MapEntry>(lower.entries);
  for (const [key, entry] of upper.entries) {
    const value = merge(lower.entries.get(key)?.value, entry.value, [...path, key]) ?? entry.value;
    entries.set(key, { ...entry, value });
  }
  return { ...upper, entries };
}

/** Merges the layers of a chart entry, lowest first. A layer that says where the chart comes from replaces all that lower ones say of it. */
export function mergeEntry(layers: readonly (Node | undefined)[]): MapNode {
  let result: Node | undefined;
  for (const layer of layers) {
    if (layer === undefined) continue;
    result = merge(dropSource(result, layer), layer);
  }
  return result?.kind === 'map' ? result : { kind: 'map', entries: new Map() };
}

function dropSource(lower: Node | undefined, upper: Node): Node | undefined {
  if (lower?.kind !== 'map') return lower;
  const source = ['path', 'chart', 'manifests'].find((key) => child(upper, key) !== undefined);
  if (source === undefined) return lower;
  const entries = [...lower.entries].filter(
    ([key]) => key === source || (key === 'version' && source === 'chart') || !SOURCE_KEYS.includes(key),
  );
  return { ...lower, entries: new Map(entries) };
}

const SOURCE_KEYS = ['path', 'chart', 'version', 'manifests'];
