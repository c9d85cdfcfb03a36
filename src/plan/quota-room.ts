import type { ObjectPair } from '../kube/diff/pair-objects.ts';
import { pairName } from '../kube/diff/pair-objects.ts';
import type { KubeObject } from '../kube/object.ts';
import { workloadKind } from '../kube/workload-kinds.ts';

/** An object before and after, and the plural of its kind: `configmaps`. */
export interface ChangedObject extends ObjectPair {
  resource: string;
}

/** What of a quota is exceeded, from how the API server says so: `count/configmaps`, `requests.memory`. */
export function exceededResources(refusal: string): string[] {
  const requested = /exceeded quota: [^,]{1,300}, requested: (.{1,400}?), used: /.exec(refusal)?.[1];
  return (requested ?? '').split(',').flatMap((part) => part.split('=', 1)[0]?.trim() || []);
}

/** Those of the changes that give some of these resources of a quota back: what goes away, and what runs fewer pods. */
export function makingRoom(
  resources: readonly string[],
  namespace: string,
  changes: readonly ChangedObject[],
): string[] {
  return changes
    .filter(({ before }) => before?.metadata.namespace === namespace)
    .filter((change) => resources.some((resource) => givesBack(change, resource)))
    .map((change) => `${pairName(change)}${change.after ? ' gets fewer replicas' : ' goes'}`);
}

function givesBack({ before, after, resource }: ChangedObject, exceeded: string): boolean {
  if (before === undefined) return false;
  if (isOfPods(exceeded))
    return workloadKind(before.kind) !== undefined && replicasOf(after) < replicasOf(before);
  return after === undefined && counted(exceeded) === resource;
}

/** `requests.nvidia.com/gpu` as well. */
function isOfPods(exceeded: string): boolean {
  return !exceeded.includes('storage') && /^(?:pods|cpu|memory|requests\..+|limits\..+)$/.test(exceeded);
}

/** The plural that stands behind what a quota limits: `services` of `services.nodeports`, `deployments` of `count/deployments.apps`. */
function counted(exceeded: string): string {
  if (exceeded.includes('storage')) return 'persistentvolumeclaims';
  return exceeded.replace(/^count\//, '').replace(/\..*/, '');
}

/** What the API server takes where none are given. */
function replicasOf(object: KubeObject | undefined): number {
  const replicas = object?.spec?.replicas;
  return object === undefined ? 0 : typeof replicas === 'number' ? replicas : 1;
}
