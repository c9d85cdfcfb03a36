import type { Issue } from '../../model/issue.ts';
import { topologicalOrder } from '../../util/topological-order.ts';
import type { RawEntry } from '../layers/entries.ts';
import { issueAt } from '../read/issues.ts';
import { child, nodeAt, type Origin, originAt } from '../read/tree.ts';
import type { CheckedEntry } from './checked-entry.ts';
import { suggestChart } from './suggest-chart.ts';

export interface ResolvedNeeds {
  /** Entry id -> ids that must be done before; what is disabled or skipped counts as done and is left out. */
  needs: Map<string, string[]>;
  /** All ids of `entries`, each after those it needs. */
  order: string[];
  issues: Issue[];
}

/**
 * Resolves `needs` of the checked entries. `all` are all entries of the file, wrong ones included, so that one
 * wrong entry does not make every need of it unknown.
 */
export function resolveNeeds(entries: readonly CheckedEntry[], all: readonly RawEntry[]): ResolvedNeeds {
  const issues: Issue[] = [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const tags = tagsOf(all);
  const ids = all.flatMap(({ id }) => id ?? []);
  const needs = new Map<string, string[]>();
  const origins = new Map<string, Origin | undefined>();

  for (const entry of entries) {
    const found: string[] = [];
    entry.values.needs.forEach((need, index) => {
      const { chart, optional } = typeof need === 'string' ? { chart: need, optional: false } : need;
      const targets = chart.startsWith('tag:')
        ? tags.get(chart.slice(4))
        : ids.includes(chart)
          ? [chart]
          : undefined;
      const origin = originAt(entry.tree, ['needs', index]);
      if (targets === undefined) {
        if (!optional) issues.push(unknownNeed(chart, origin, ids, [...tags.keys()]));
        return;
      }
      // An entry with the tag it needs means the others.
      for (const id of targets.filter((target) => target !== entry.id || !chart.startsWith('tag:'))) {
        origins.set(`${entry.id} ${id}`, origin);
        found.push(id);
      }
    });
    needs.set(entry.id, [...new Set(found)]);
  }

  for (const [id, list] of needs) {
    const active = list.filter((need) => isActive(byId.get(need)));
    const destroyed = active.filter((need) => byId.get(need)?.values.action === 'destroy');
    if (byId.get(id)?.values.action === 'deploy' && isActive(byId.get(id))) {
      for (const need of destroyed) {
        const message = `chart \`${id}\` is deployed but needs \`${need}\`, which is destroyed`;
        issues.push(issueAt('need-destroyed', origins.get(`${id} ${need}`), message));
      }
    }
  }

  // A circle is one even while a member of it is skipped.
  const sorted = topologicalOrder(needs);
  if (!sorted.ok) {
    const [first = '', second = ''] = sorted.cycle;
    const message = `charts need each other in a circle: ${sorted.cycle.join(' -> ')}`;
    issues.push(issueAt('cyclic-needs', origins.get(`${first} ${second}`), message));
  }
  const activeNeeds = [...needs].map(
    ([id, list]) => [id, list.filter((need) => isActive(byId.get(need)))] as const,
  );
  return { needs: new Map(activeNeeds), order: sorted.ok ? sorted.order : [...needs.keys()], issues };
}

function isActive(entry: CheckedEntry | undefined): boolean {
  return entry?.values.enabled === true && entry.values.action !== 'skip';
}

function tagsOf(all: readonly RawEntry[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { id, merged } of all) {
    const list = child(merged, 'tags');
    if (id === undefined || list?.kind !== 'list') continue;
    for (const index of list.items.keys()) {
      const tag = nodeAt(list, [index]);
      if (tag?.kind === 'scalar') tags.set(String(tag.value), [...(tags.get(String(tag.value)) ?? []), id]);
    }
  }
  return tags;
}

function unknownNeed(need: string, origin: Origin | undefined, ids: string[], tags: string[]): Issue {
  const what = need.startsWith('tag:') ? `the tag \`${need.slice(4)}\`` : `the id \`${need}\``;
  return issueAt('unknown-need', origin, `no entry has ${what}`, suggestChart(need, { ids, tags }));
}
