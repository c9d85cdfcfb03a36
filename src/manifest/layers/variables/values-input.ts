import type { Issue } from '../../../model/issue.ts';
import { isJsonObject, type JsonObject } from '../../../model/json.ts';
import { issueAt } from '../../read/issues.ts';
import { parseYaml } from '../../read/parse.ts';
import { type MapNode, sourceText, toJson } from '../../read/tree.ts';
import { asInValuesFile } from './values-meaning.ts';

/** How messages call the place. */
const INPUT = 'input values';

/** Reads the `values` option: YAML, ids of entries -> values. Empty text has none. */
export function readValuesInput(text: string): { values: JsonObject; issues: Issue[] } {
  if (text.trim() === '') return { values: {}, issues: [] };
  const source = sourceText(INPUT, text);
  const { root, issues } = parseYaml(source);
  const meant = root?.kind === 'map' ? { ...root, entries: chartsOf(root, issues) } : root;
  if (meant === undefined || issues.length > 0) return { values: {}, issues: issues.map(withoutQuote) };
  const values = toJson(meant);
  if (isJsonObject(values) && Object.values(values).every(isJsonObject)) return { values, issues: [] };
  const message = `the ${INPUT} must be a mapping of charts to values, each a mapping`;
  const hint = 'write `api: {replicas: 2}`';
  const issue = issueAt('wrong-type', { source, start: 0, end: 1 }, message, hint);
  return { values: {}, issues: [withoutQuote(issue)] };
}

/** Workflows put secrets into inputs, and nothing is known of them yet. */
export function withoutQuote(issue: Issue): Issue {
  return issue.location === undefined ? issue : { ...issue, location: { ...issue.location, sourceLine: '' } };
}

/** The ids are keys of ours; what stands below them are values. */
function chartsOf(root: MapNode, issues: Issue[]): MapNode['entries'] {
  const entries = [...root.entries].map(
    ([id, entry]) => [id, { ...entry, value: asInValuesFile(entry.value, issues) }] as const,
  );
  return new Map(entries);
}
