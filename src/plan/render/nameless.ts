import { mapping, textOf } from '../../kube/fields.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import type { RenderedItem } from './rendered-item.ts';
import { isMadeNow } from './runs-now.ts';

/** Objects without a name: Helm finds what it made by its name, so it cannot even delete them. */
export function nameless(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  return items
    .filter((item) => item.kind !== '' && item.name === '' && isMadeNow(item, facts))
    .filter((item) => !isOnlyCreated(item, facts))
    .map((item) => {
      const generates = textOf(mapping(item.content.metadata).generateName) !== '';
      return {
        severity: 'refuse',
        reason: 'chart',
        code: 'invalid-object',
        object: item.kind,
        says: generates
          ? `${item.kind} (@) has \`generateName\` and no \`name\`: Helm finds its objects by their names and cannot manage it`
          : `${item.kind} (@) has no \`metadata.name\``,
        remedy: generates
          ? 'Write `name:` instead; what must be new each time can end with `-{{ .Release.Revision }}`.'
          : 'Give it a `metadata.name`, or look why the template leaves it empty.',
        ...(item.template !== undefined && { template: item.template }),
        seek: generates ? /^[^#]*\bgenerateName\b/ : /^\s*metadata:/,
      };
    });
}

/** Helm 3 creates a chart hook by what the server answers; it needs the name only to delete it. */
function isOnlyCreated({ hook }: RenderedItem, { major }: RenderFacts): boolean {
  const policies = hook?.deletePolicies ?? [];
  return major === 3 && policies.length > 0 && policies.every((policy) => policy === 'hook-failed');
}
