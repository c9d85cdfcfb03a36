import type { Issue } from '../../model/issue.ts';
import type { ChartEntry } from '../manifest.ts';
import { suggestChart } from './suggest-chart.ts';

export interface Selection {
  /** `name` (an id), `tag:x`, and both with `!` to leave out; empty selects everything. */
  terms: readonly string[];
  /** Adds everything that the selected entries need, directly or not; what is left out by name stays out. */
  withNeeds: boolean;
}

export interface Selected {
  /** In the order of `charts`. */
  ids: string[];
  /** Those that were only added because a selected one needs them, and which one does. */
  added: ReadonlyMap<string, string>;
  issues: Issue[];
}

/** The ids that are selected, and those that they need. */
export function select(charts: readonly ChartEntry[], { terms, withNeeds }: Selection): Selected {
  const wanted = new Set<string>();
  const unwanted = new Set<string>();
  const issues: Issue[] = [];
  for (const term of terms.map((text) => text.trim()).filter((text) => text !== '')) {
    const isUnwanted = term.startsWith('!');
    const name = isUnwanted ? term.slice(1) : term;
    const ids = idsOf(name, charts);
    if (ids.length === 0) issues.push(unknown(name, charts));
    for (const id of ids) (isUnwanted ? unwanted : wanted).add(id);
  }
  const onlyExclusions = wanted.size === 0 && issues.length === 0;
  const selected = new Set(
    charts.map(({ id }) => id).filter((id) => (onlyExclusions || wanted.has(id)) && !unwanted.has(id)),
  );
  const added = withNeeds ? addNeeds(selected, unwanted, charts) : new Map();
  return { ids: charts.map(({ id }) => id).filter((id) => selected.has(id)), added, issues };
}

function addNeeds(
  selected: Set<string>,
  unwanted: ReadonlySet<string>,
  charts: readonly ChartEntry[],
): Map<string, string> {
  const added = new Map<string, string>();
  // Every entry stands after those it needs, so one pass from the end finds all of them.
  for (const { id, needs } of charts.toReversed()) {
    if (!selected.has(id)) continue;
    for (const need of needs) {
      if (unwanted.has(need) || selected.has(need)) continue;
      selected.add(need);
      added.set(need, id);
    }
  }
  return added;
}

function idsOf(name: string, charts: readonly ChartEntry[]): string[] {
  const matches = name.startsWith('tag:')
    ? charts.filter(({ tags }) => tags.includes(name.slice(4)))
    : charts.filter(({ id }) => id === name);
  return matches.map(({ id }) => id);
}

function unknown(name: string, charts: readonly ChartEntry[]): Issue {
  const ids = charts.map(({ id }) => id);
  const tags = charts.flatMap((chart) => chart.tags);
  return {
    code: 'unknown-selection',
    message: `\`select\` names \`${name}\`, which no enabled entry has`,
    hint: suggestChart(name, { ids, tags }),
  };
}
