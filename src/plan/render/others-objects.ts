import { helmOwner, isOwnedBy } from '../../hooks/objects/helm-owner.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';
import { isMadeNow } from './runs-now.ts';

const INSTANCE = 'app.kubernetes.io/instance';

/** Whether Helm deletes whatever has the name of this chart hook before it makes it; it does so unless told otherwise. */
export function replacesLive({ hook }: RenderedItem): boolean {
  return (
    hook !== undefined &&
    (hook.deletePolicies.length === 0 || hook.deletePolicies.includes('before-hook-creation'))
  );
}

/** Whose a live object is that has the name of a rendered one, half a sentence; undefined when it may be this release's. */
export function otherOwnerOf(item: RenderedItem, live: KubeObject, release: ReleaseName): string | undefined {
  const owner = helmOwner(live);
  if (owner)
    return isOwnedBy(live, release) ? undefined : `belongs to release ${owner.namespace}/${owner.name}`;
  const { annotations = {}, labels = {} } = live.metadata;
  if (!item.hook || annotations['helm.sh/hook'] === undefined) return 'belongs to no release';
  // Helm writes no owner on a hook: where charts write one themselves, it tells.
  const instance = labels[INSTANCE];
  return instance === undefined || instance === release.name ? undefined : `is a chart hook of ${instance}`;
}

/** Chart hooks for which Helm would delete an object of others, and what a reinstall could not make after its uninstall. */
export function othersObjects(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  return items.flatMap((item) => {
    const whose = facts.others.get(itemName(item));
    if (whose === undefined || !isMadeNow(item, facts)) return [];
    const name = itemName(item);
    const why = item.hook
      ? `Helm would delete ${name}, which ${whose}, to make the chart hook (@) of that name`
      : `${name} (@) ${whose}, so that the release could not be installed again after its uninstall`;
    const remedy = item.hook
      ? 'Rename the hook in the chart, or delete that object when nobody needs it.'
      : 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step.';
    return {
      severity: item.hook || !facts.hasStepsBefore ? 'refuse' : 'warn',
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
