import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';
import { isMadeNow } from './runs-now.ts';

/** The namespaces that objects of the render are to be made in, but for the release's own. */
export function otherNamespaces(
  items: RenderedItem[],
  { served, namespace }: Pick<RenderFacts, 'served' | 'namespace'>,
): string[] {
  const named = items.filter((item) => isNamespaced(item, served)).map((item) => item.namespace);
  return [...new Set(named)].filter((name) => name !== '' && name !== namespace).sort();
}

/** The namespaces that the render makes itself, before Helm puts anything into them. */
export function ownNamespaces(items: RenderedItem[]): string[] {
  return items
    .filter(({ kind, apiVersion, hook }) => {
      const isEarly = !hook || hook.events.some((event) => event.startsWith('pre-'));
      return kind === 'Namespace' && apiVersion === 'v1' && isEarly;
    })
    .map(({ name }) => name);
}

/** Objects for a namespace that does not exist and that nothing of this run makes. */
export function missingNamespaces(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  if (facts.hasStepsBefore) return [];
  return [...facts.missingNamespaces].sort().flatMap((missing) => {
    const inside = items.filter(
      (item) => item.namespace === missing && isNamespaced(item, facts.served) && isMadeNow(item, facts),
    );
    const [first] = inside;
    if (!first) return [];
    const more = inside.length > 1 ? ` and ${inside.length - 1} more` : '';
    return {
      severity: 'refuse',
      reason: 'not-found',
      code: 'namespace-missing',
      object: itemName(first),
      says: `${itemName(first)}${more} (@): namespace ${missing} does not exist, and nothing of this run makes it`,
      remedy: `Create namespace ${missing}, or let a chart in \`needs\` make it: \`createNamespace\` makes only ${facts.namespace}, the namespace of the release.`,
      ...(first.template !== undefined && { template: first.template }),
      seek: /^[^#]*\bnamespace\s*:/,
    } satisfies RenderProblem;
  });
}

function isNamespaced(item: RenderedItem, served: RenderFacts['served']): boolean {
  const resource = served.find(
    ({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind,
  );
  return resource?.namespaced !== false;
}
