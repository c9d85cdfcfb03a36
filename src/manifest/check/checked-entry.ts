import type { Issue } from '../../model/issue.ts';
import { defaultsNode, type RawEntry } from '../layers/entries.ts';
import { issueAt, locateProblems } from '../read/issues.ts';
import { parseTree } from '../read/parse-tree.ts';
import { child, type MapNode, type Node, nodeAt } from '../read/tree.ts';
import { type MergedEntry, mergedEntrySchema } from '../schema/chart-schema.ts';

/** A merged entry whose values have the right types. */
export interface CheckedEntry extends RawEntry {
  id: string;
  values: MergedEntry;
  /** The tree of `values`: `merged` without the parts that are wrong. */
  tree: Node;
}

/**
 * Types an entry; it is undefined when too much is wrong to check anything else about it. `environments` is the part of the
 * manifest, when none of them was chosen.
 */
export function checkTypes(
  raw: RawEntry,
  environments: Node | undefined,
): { entry?: CheckedEntry; issues: Issue[] } {
  const issues: Issue[] = [];
  if (child(raw.merged, 'namespace') === undefined && raw.id !== undefined) {
    const hint = namespaceHint(givingNamespace(environments, raw.id));
    issues.push(issueAt('missing-key', raw.anchor.origin, `chart \`${raw.id}\` has no namespace`, hint));
  }
  const { values, tree, problems } = parseTree(mergedEntrySchema, withNamespace(raw.merged), defaultsNode);
  // A missing name was reported where the entry stands.
  const others = problems.filter(({ code, path }) => !(code === 'missing-key' && path.length === 1));
  issues.push(...locateProblems(others, raw.merged));
  if (values === undefined || raw.id === undefined) return { issues };
  return { entry: { ...raw, id: raw.id, values, tree }, issues };
}

/** The names of the environments that give an entry its namespace. */
function givingNamespace(environments: Node | undefined, id: string): string[] {
  if (environments?.kind !== 'map') return [];
  return [...environments.entries].flatMap(([name, { value }]) => {
    const given = nodeAt(value, ['defaults', 'namespace']) ?? nodeAt(value, ['charts', id, 'namespace']);
    return given === undefined ? [] : [name];
  });
}

function namespaceHint(environments: readonly string[]): string {
  const add = 'add `namespace` to it or to `defaults`';
  if (environments.length === 0) return add;
  return `choose one of the environments that give it one (\`environment: ${environments[0]}\`, on the command line \`-e ${environments[0]}\`; there are ${environments.join(', ')}), or ${add}`;
}

/** A stand-in, so that the rest of an entry without a namespace can be checked. */
function withNamespace(merged: MapNode): MapNode {
  const namespace = child(merged, 'namespace');
  if (namespace?.kind === 'scalar' && namespace.variables !== 'unknown') return merged;
  const value: Node = { kind: 'scalar', value: 'default', plain: true };
  return { ...merged, entries: new Map(merged.entries).set('namespace', { value }) };
}
