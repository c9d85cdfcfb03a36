import { mapping, textOf } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import { ownerReferences } from '../owners.ts';

const REVISION = 'deployment.kubernetes.io/revision';
const GENERATION = 'deprecated.daemonset.template.generation';

/**
 * Whether a pod is made from the newest template of what owns it, over the objects in between; true when nothing says
 * otherwise. Pods of an older template are those that an upgrade replaces.
 */
export function isOfNewestTemplate(pod: KubeObject, objects: readonly KubeObject[]): boolean {
  const owner = controllerOf(pod, objects);
  if (owner === undefined) return true;
  const labels = pod.metadata.labels ?? {};
  switch (owner.kind) {
    case 'ReplicaSet':
      return isNewestReplicaSet(owner, objects);
    case 'StatefulSet': {
      const wanted = textOf(mapping(owner.status).updateRevision);
      const own = labels['controller-revision-hash'];
      return wanted === '' || own === undefined || own === wanted;
    }
    case 'DaemonSet': {
      const wanted = owner.metadata.annotations?.[GENERATION];
      const own = labels['pod-template-generation'];
      return wanted === undefined || own === undefined || own === wanted;
    }
    default:
      return true;
  }
}

/** Whether a ReplicaSet is of the newest template of its Deployment. */
export function isNewestReplicaSet(set: KubeObject, objects: readonly KubeObject[]): boolean {
  const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
  const deployment = ownerReferences(set, byUid)[0]?.uid;
  if (deployment === undefined) return true;
  const siblings = objects.filter(
    (object) =>
      object.kind === 'ReplicaSet' && ownerReferences(object, byUid).some(({ uid }) => uid === deployment),
  );
  return siblings.every((sibling) => revisionOf(sibling) <= revisionOf(set));
}

function revisionOf({ metadata }: KubeObject): number {
  return Number(metadata.annotations?.[REVISION] ?? 0);
}

function controllerOf(object: KubeObject, objects: readonly KubeObject[]): KubeObject | undefined {
  const references = ownerReferences(object);
  const uid = (references.find(({ controller }) => controller) ?? references[0])?.uid;
  return uid === undefined ? undefined : objects.find(({ metadata }) => metadata.uid === uid);
}
