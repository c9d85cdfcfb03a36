import type { Issue } from '../model/issue.ts';
import { type MergedEntry, mergedEntrySchema } from './chart-schema.ts';
import { defaultsNode, type RawEntry } from './entries.ts';
import { issueAt, locateProblems } from './issues.ts';
import { parseTree } from './parse-tree.ts';
import { child, type MapNode, type Node } from './tree.ts';

/** A merged entry whose values have the right types. */
export interface CheckedEntry extends RawEntry {
  id: string;
  values: MergedEntry;
  /** The tree of `values`: `merged` without the parts that are wrong. */
  tree: Node;
}

/** Types an entry; it is undefined when too much is wrong to check anything else about it. */
export function checkTypes(raw: RawEntry): { entry?: CheckedEntry; issues: Issue[] } {
  const issues: Issue[] = [];
  if (child(raw.merged, 'namespace') === undefined && raw.id !== undefined) {
    const hint = 'add `namespace` to it or to `defaults`';
    issues.push(issueAt('missing-key', raw.anchor.origin, `chart \`${raw.id}\` has no namespace`, hint));
  }
  const { values, tree, problems } = parseTree(mergedEntrySchema, withNamespace(raw.merged), defaultsNode);
  // A missing name was reported where the entry stands.
  const others = problems.filter(({ code, path }) => !(code === 'missing-key' && path.length === 1));
  issues.push(...locateProblems(others, raw.merged));
  if (values === undefined || raw.id === undefined) return { issues };
  return { entry: { ...raw, id: raw.id, values, tree }, issues };
}

/** A stand-in, so that the rest of an entry without a namespace can be checked. */
function withNamespace(merged: MapNode): MapNode {
  const namespace = child(merged, 'namespace');
  if (namespace?.kind === 'scalar' && namespace.variables !== 'unknown') return merged;
  const value: Node = { kind: 'scalar', value: 'default', plain: true };
  return { ...merged, entries: new Map(merged.entries).set('namespace', { value }) };
}
