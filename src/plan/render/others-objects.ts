import { helmOwner, isOwnedBy, ownerClause } from '../../kube/helm-owner.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';
import { isMadeNow } from './runs-now.ts';

const INSTANCE = 'app.kubernetes.io/instance';

/**
 * What Helm does to whatever has the name of this chart hook when it makes it: deletes it first, unless told otherwise; then Helm
 * 4 applies the hook over it, and goes on to delete it as if it were the hook. Helm 3 fails.
 */
export function whatHelmDoes({ hook }: RenderedItem, major: 3 | 4): 'delete' | 'write over' | undefined {
  if (hook === undefined) return undefined;
  const { deletePolicies } = hook;
  if (deletePolicies.length === 0 || deletePolicies.includes('before-hook-creation')) return 'delete';
  return major === 4 ? 'write over' : undefined;
}

/** Whose a live object is that has the name of a rendered one, half a sentence; undefined when it may be this release's. */
export function otherOwnerOf(item: RenderedItem, live: KubeObject, release: ReleaseName): string | undefined {
  if (helmOwner(live)) return isOwnedBy(live, release) ? undefined : ownerClause(live);
  const { annotations = {}, labels = {} } = live.metadata;
  if (!item.hook || annotations['helm.sh/hook'] === undefined) return ownerClause(live);
  // Helm writes no owner on a hook: where charts write one themselves, it tells.
  const instance = labels[INSTANCE];
  return instance === undefined || instance === release.name ? undefined : `is a chart hook of ${instance}`;
}

/** Whether it is one of the chart's own tests, which `helm test` makes. */
export function isTest({ hook }: RenderedItem): boolean {
  return hook?.events.some((event) => event === 'test' || event === 'test-success') === true;
}

/** No obstacle, but to be known before: what was somebody else's is deleted with this release from then on. */
function takenOver(item: RenderedItem, whose: string): RenderProblem {
  const name = itemName(item);
  return {
    severity: 'warn',
    reason: 'conflict',
    code: 'ownership-conflict',
    object: name,
    says: `${name} (@) is there, ${whose}, and is taken over (\`takeOwnership\`)`,
    remedy: 'Leave `takeOwnership` out when it is not meant to become part of this release.',
    ...(item.template !== undefined && { template: item.template }),
    seek: /^\s*name\s*:/,
  };
}

/** Chart hooks for which Helm would delete or write over an object of others, and what a reinstall could not make after its uninstall. */
export function othersObjects(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  return items.flatMap((item) => {
    const whose = facts.others.get(itemName(item));
    if (whose === undefined || !(isMadeNow(item, facts) || (facts.runsTests && isTest(item)))) return [];
    const name = itemName(item);
    if (!item.hook && facts.takesOver) return takenOver(item, whose);
    const why = item.hook
      ? `Helm would ${whatHelmDoes(item, facts.major)} ${name}, which ${whose}, to make the chart hook (@) of that name`
      : `${name} (@) ${whose}, so that the release could not be installed again after its uninstall`;
    const remedy = item.hook
      ? 'Rename the hook in the chart, or delete that object when nobody needs it.'
      : 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step.';
    return {
      severity: item.hook || !facts.maySettleOwners ? 'refuse' : 'warn',
      reason: 'conflict',
      code: 'ownership-conflict',
      object: name,
      says: why,
      remedy,
      ...(item.template !== undefined && { template: item.template }),
      seek: /^\s*name\s*:/,
    } satisfies RenderProblem;
  });
}
