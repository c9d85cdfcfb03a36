import { isBuiltInGroup } from '../../kube/built-in-group.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { ownedBy } from '../../kube/owners.ts';
import { CONTROLLERS, type Kind, madeBy, POD } from '../../kube/workload-kinds.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ClusterReader, RequestOptions } from '../contract.ts';
import { recentList, sharedList } from './shared-list.ts';

/** What can stand between an object of a release and its pods, and the pods. */
const OWNED_KINDS: readonly Kind[] = [...CONTROLLERS, POD];

/** Kinds of Kubernetes itself whose objects own nothing that runs; a release of only these needs no lists. */
const OWNS_NOTHING = new Set([
  'ConfigMap',
  'Secret',
  'Service',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'Ingress',
  'NetworkPolicy',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'CustomResourceDefinition',
]);

/** Those of the objects that can own something that runs. */
export function runningOwners<T extends Kind>(refs: readonly T[]): T[] {
  return refs.filter(({ apiVersion, kind }) => !OWNS_NOTHING.has(kind) || !isBuiltInGroup(apiVersion));
}

/** The namespaces in which objects of a release can own something that runs. */
export function runningNamespaces(refs: ObjectRef[]): string[] {
  return [...new Set(runningOwners(refs).flatMap(({ namespace }) => namespace ?? []))];
}

/** What controllers may make meanwhile for objects of these kinds; everything where the kind of one is not Kubernetes' own. */
export function kindsMadeFor(refs: readonly Kind[]): readonly Kind[] {
  const made = runningOwners(refs).map(({ apiVersion, kind }) =>
    isBuiltInGroup(apiVersion) ? madeBy(kind) : undefined,
  );
  if (made.includes(undefined)) return OWNED_KINDS;
  const kinds = made.flatMap((each) => each ?? []);
  return [...new Map(kinds.map((kind) => [kind.kind, kind])).values()];
}

/** The other kinds that can run something: nothing of Kubernetes makes such for these, but an operator among them may. */
export function kindsSeldomMadeFor(refs: readonly Kind[]): readonly Kind[] {
  const made = kindsMadeFor(refs);
  return OWNED_KINDS.filter(({ kind }) => !made.some((other) => other.kind === kind));
}

/** What runs for others. */
export interface Owned {
  objects: KubeObject[];
  /** Whether all kinds could be listed. */
  isComplete: boolean;
}

/**
 * Metadata of the workloads and pods that the roots (uids) own, at any depth. Kinds that may not be listed are left out.
 * `kinds` are looked at, by default all that can run something; of those among `seldom` a list of a moment ago is enough.
 */
export async function findOwned(
  reader: ClusterReader,
  roots: Iterable<string>,
  namespaces: string[],
  {
    signal,
    kinds = OWNED_KINDS,
    seldom = [],
  }: Pick<RequestOptions, 'signal'> & { kinds?: readonly Kind[]; seldom?: readonly Kind[] } = {},
): Promise<Result<Owned>> {
  const lists = await Promise.all(
    namespaces.flatMap((namespace) =>
      kinds.map((kind) => {
        const list = seldom.some((other) => other.kind === kind.kind) ? recentList : sharedList;
        return list(reader, { ...kind, namespace, metadataOnly: true, namesOnly: true }, signal);
      }),
    ),
  );
  const objects: KubeObject[] = [];
  for (const list of lists) {
    if (list.ok) objects.push(...list.value);
    else if (list.failure.reason !== 'forbidden') return list;
  }
  return ok({ objects: ownedBy(roots, objects), isComplete: lists.every(({ ok }) => ok) });
}

/** One object and no other of the same name. */
export interface ObjectIdentity extends ObjectRef {
  uid: string;
}

/** The identity of an object that the server gave. */
export function identityOf(object: KubeObject): ObjectIdentity {
  return { ...refOf(object), uid: object.metadata.uid ?? '' };
}
