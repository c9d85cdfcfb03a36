import { mapping } from './fields.ts';
import type { KubeObject } from './object.ts';

/** Field managers under which Helm and this project write. */
export const OWN_MANAGERS: ReadonlySet<string> = new Set(['helm', 'helm-lifecycle']);

/** What the controller of a Deployment writes beside the status. */
const OF_CONTROLLERS = ['deployment.kubernetes.io/revision'];

/** Whose field managers, other than Helm's, have written the object since it was `before`; the status and the scale are no part of that. */
export function changedSince(before: KubeObject, live: KubeObject): string[] {
  const known = new Set(managersOf(before).map(stateOf));
  const others = managersOf(live).filter(
    (entry) => !OWN_MANAGERS.has(entry.manager) && !known.has(stateOf(entry)),
  );
  return [...new Set(others.map(({ manager }) => manager))];
}

type Manager = NonNullable<KubeObject['metadata']['managedFields']>[number];

function managersOf({ metadata }: KubeObject, of?: 'scale'): Manager[] {
  return (metadata.managedFields ?? []).filter(({ subresource }) => subresource === of);
}

/** Whether somebody, as an autoscaler does, has set the number of replicas since it was `before`. */
function isScaled(before: KubeObject, live: KubeObject): boolean {
  const known = new Set(managersOf(before, 'scale').map(stateOf));
  return managersOf(live, 'scale').some((entry) => !known.has(stateOf(entry)));
}

function stateOf({ manager, operation, time }: Manager): string {
  return [manager, operation, time].join(' ');
}

/** The live object and the one before as a patch from the one to the other may compare them: what users and Helm write of it. A scale that others have set since stays. */
export function asBefore(before: KubeObject, live: KubeObject): { from: object; to: object } {
  const [from, to] = [written(live), written(before)];
  const annotations = { ...to.metadata.annotations };
  for (const key of OF_CONTROLLERS) {
    const now = live.metadata.annotations?.[key];
    if (now !== undefined) annotations[key] = now;
  }
  const replicas = mapping(live.spec).replicas;
  if (isScaled(before, live) && replicas !== undefined) to.spec = { ...mapping(to.spec), replicas };
  const isBare = to.metadata.annotations === undefined && Object.keys(annotations).length === 0;
  return { from, to: { ...to, metadata: { ...to.metadata, ...(!isBare && { annotations }) } } };
}

function written({ status: _, ...object }: KubeObject) {
  const { labels, annotations, finalizers, ownerReferences } = object.metadata;
  return {
    ...object,
    metadata: {
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ...(ownerReferences && { ownerReferences }),
    },
  };
}
