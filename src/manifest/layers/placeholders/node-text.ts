import type { Node, Origin, ScalarNode } from '../../read/tree.ts';

/** A single value as it stands in the file, also where a number or word of it means something; nothing is empty text. */
export function textOf({ value, written }: ScalarNode): string {
  return value === null ? '' : (written ?? String(value));
}

/** `a mapping`, for the middle of a sentence. */
export function kindOf(node: Node): string {
  return node.kind === 'map' ? 'a mapping' : node.kind === 'list' ? 'a list' : 'a single value';
}

/** The same value, all of which stands at `origin`. */
export function placedAt(node: Node, origin: Origin | undefined): Node {
  const place = origin && { origin };
  if (node.kind === 'scalar') return { ...node, ...place };
  if (node.kind === 'list')
    return { ...node, items: node.items.map((item) => placedAt(item, origin)), ...place };
  const entries = [...node.entries].map(
    ([key, entry]) => [key, { ...entry, value: placedAt(entry.value, origin) }] as const,
  );
  return { ...node, entries: new Map(entries), ...place };
}

/** All single values below a node, itself included. */
export function scalarsIn(node: Node): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(scalarsIn);
  return [...node.entries.values()].flatMap(({ value }) => scalarsIn(value));
}
