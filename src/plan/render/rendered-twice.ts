import { groupOf } from '../../kube/object.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';

/**
 * Objects that stand in the render more than once. Helm 3 cannot create the second one, and Helm 4 creates both at the same
 * time, so that either may win; of an object that exists the last one wins without a word.
 */
export function renderedTwice(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  return twins(items, facts).map((same) => problem(same, facts));
}

/** The objects that are rendered more than once, each with all of its renderings. */
export function twins(
  items: RenderedItem[],
  facts: Pick<RenderFacts, 'namespace' | 'served'>,
): RenderedItem[][] {
  const seen = new Map<string, RenderedItem[]>();
  for (const item of items.filter(({ hook, name }) => !hook && name !== '')) {
    const key = [groupOf(item.apiVersion), item.kind, namespaceOf(item, facts), item.name].join('/');
    seen.set(key, [...(seen.get(key) ?? []), item]);
  }
  return [...seen.values()].filter((same) => same.length > 1);
}

function problem(same: RenderedItem[], facts: RenderFacts): RenderProblem {
  const [first] = same as [RenderedItem];
  const outcome = outcomeOf(same, facts);
  const templates = [...new Set(same.map(({ template }) => template ?? 'an unnamed document'))];
  const where = templates.length === 1 ? `${same.length} times in @` : `by ${templates.join(' and by ')}`;
  return {
    severity: outcome.isFatal ? 'refuse' : 'warn',
    reason: 'chart',
    code: 'rendered-twice',
    object: itemName(first),
    says: `${itemName(first)} is rendered ${where}: ${outcome.says}`,
    remedy: 'Rename one of them, or render only one.',
    ...(first.template !== undefined && { template: first.template }),
  };
}

function outcomeOf(same: RenderedItem[], facts: RenderFacts): { isFatal: boolean; says: string } {
  const isNew = facts.absentTwins.has(itemName(same[0] as RenderedItem));
  if (isNew && facts.major === 3) return { isFatal: true, says: 'Helm 3 cannot create it a second time' };
  if (new Set(same.map(({ content }) => canonicalJson(content))).size === 1)
    return { isFatal: false, says: 'once is enough' };
  return isNew
    ? { isFatal: true, says: 'Helm creates them at the same time, and it is chance which one stays' }
    : { isFatal: false, says: 'only the last one counts' };
}

function namespaceOf(
  item: RenderedItem,
  { namespace, served }: Pick<RenderFacts, 'namespace' | 'served'>,
): string {
  const resource = served.find(
    ({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind,
  );
  return resource?.namespaced === false ? '' : item.namespace || namespace;
}
