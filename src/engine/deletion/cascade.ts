import type { Identified } from '../../cluster/watch/wait-gone.ts';
import { ownersAnnotation } from '../../helm/uninstalling.ts';
import { isBuiltInGroup } from '../../kube/built-in-group.ts';
import type { KubeObject } from '../../kube/object.ts';
import { isMaker, madeBetween } from '../../kube/workload-kinds.ts';
import type { OwnerId } from '../../model/release/release.ts';

/** What happens to what an object owns: it goes after the object, or before it. */
export type Cascade = 'background' | 'foreground';

/** How the objects of a release are deleted, so that whoever waits for them can find what they own. */
export interface CascadePlan {
  cascadeOf(object: KubeObject): Cascade;
  /** Of the release's record: who owns what runs, also when it is gone. */
  annotations: Record<string, string>;
}

/**
 * In the background, as Helm deletes by default, for that takes the cluster half the work. What Kubernetes' own kinds own is then found by
 * its owners, which are noted, so that the next run finds it too: of `identified` and of what an earlier run has noted (`before`).
 * In the foreground an owner stands until all that it owns is gone. So go custom resources, for only the cluster knows what
 * operators have made for them; what may be making owners in this moment; and everything where not all could be listed or noted.
 */
export function planCascade(identified: Identified, before: readonly OwnerId[]): CascadePlan {
  const annotations = ownersAnnotation([...before, ...makersAmong(identified)]);
  const isFound = annotations !== undefined && identified.isComplete;
  return {
    annotations: annotations ?? {},
    cascadeOf: (object) =>
      isFound && isBuiltInGroup(object.apiVersion) && !mayMakeOwners(object) ? 'background' : 'foreground',
  };
}

function makersAmong({ targets }: Identified): OwnerId[] {
  return targets.flatMap(({ kind, namespace, uid }) =>
    isMaker(kind) && namespace !== undefined ? [{ namespace, uid }] : [],
  );
}

/** A CronJob at any time; a Deployment until its controller has seen what it is to be. */
function mayMakeOwners({ kind, metadata, status }: KubeObject): boolean {
  if ((madeBetween(kind) ?? []).length === 0) return false;
  return status?.observedGeneration === undefined || status.observedGeneration !== metadata.generation;
}
