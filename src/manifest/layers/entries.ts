import { child, fromJson, type MapEntry, type MapNode, type Node } from '../read/tree.ts';
import { DEFAULTS } from './defaults.ts';
import { mergeEntry } from './merge.ts';
import type { Overrides } from './overrides.ts';

/** One entry of `charts:` with all layers merged, before it is checked. */
export interface RawEntry {
  /** Its `id`, else its `name`; undefined when neither can be read. */
  id?: string;
  /** Index in `charts:` of its file. */
  index: number;
  /** The value to point at for what concerns the entry as a whole. */
  anchor: Node;
  merged: MapNode;
  /** The layers a user wrote: defaults, the environment's defaults, the entry, the environment's entry, the run's inputs. */
  layers: (Node | undefined)[];
}

/** The lowest layer. */
export const defaultsNode = fromJson(DEFAULTS);

/** A file with entries, and the manifest that includes it, or is it. */
export interface EntriesFile {
  main: Node;
  root: Node;
  /** The chosen one. */
  environment: string | undefined;
}

/** Every entry of the file, merged for the chosen environment. What the manifest says of all charts holds for those that it includes. */
export function rawEntries({ main, root, environment }: EntriesFile, overrides: Overrides): RawEntry[] {
  const charts = child(root, 'charts');
  if (charts?.kind !== 'list') return [];
  const files = main === root ? [main] : [main, root];
  const chosen = (file: Node) =>
    environment === undefined ? undefined : child(child(file, 'environments'), environment);
  return charts.items.flatMap((entry, index) => {
    if (entry.kind !== 'map') return [];
    const id = idOf(entry);
    const layers = [
      ...files.flatMap((file) => [child(file, 'defaults'), child(chosen(file), 'defaults')]),
      entry,
      ...files
        .toReversed()
        .map((file) => (id === undefined ? undefined : child(child(chosen(file), 'charts'), id))),
      overrides.layerFor(id),
    ].map((layer) => (layer?.kind === 'map' ? layer : undefined));
    const merged = withSetList(mergeEntry([defaultsNode, ...layers]), overrides.setFor(id));
    const anchor = child(entry, 'name') ?? entry;
    return [{ ...(id !== undefined && { id }), index, anchor, merged, layers }];
  });
}

/** How everything else calls an entry. */
export function idOf(entry: Node): string | undefined {
  for (const key of ['id', 'name']) {
    const node = child(entry, key);
    if (node?.kind === 'scalar' && typeof node.value === 'string') return node.value;
  }
  return undefined;
}

/** `set` as the list that it is for everything after this; what the run adds comes last. */
function withSetList(merged: MapNode, added: readonly Node[]): MapNode {
  const given = merged.entries.get('set');
  if (given === undefined || given.value.kind === 'scalar') return merged;
  const { value } = given;
  const own = value.kind === 'list' ? value.items : [...value.entries].map(setItem);
  const list: Node = {
    kind: 'list',
    items: [...own, ...added],
    ...(value.origin && { origin: value.origin }),
  };
  return { ...merged, entries: new Map(merged.entries).set('set', { ...given, value: list }) };
}

function setItem([name, entry]: [string, MapEntry]): Node {
  const key: Node = { kind: 'scalar', value: name, plain: false, ...(entry.key && { origin: entry.key }) };
  const entries = new Map([
    ['key', { value: key }],
    ['value', entry],
  ]);
  return { kind: 'map', entries, ...(entry.key && { origin: entry.key }) };
}
