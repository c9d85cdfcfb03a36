import type { KubeObject } from '../../kube/object.ts';

const HOOK = 'helm.sh/hook';
const DEEPEST = 8;

/** What a pod belongs to. */
export interface Owner {
  kind: string;
  /** `Kind/namespace/name`, as failures name objects. */
  object: string;
  /** `Deployment web/api`, `chart hook pre-upgrade Job web/migrate`, as sentences name it. */
  place: string;
  /** The chart hook's events, `pre-install,pre-upgrade`; undefined when it is none. */
  hook?: string;
}

/** The outermost object that owns it and that a chart can hold. */
export function ownerOf(
  object: KubeObject,
  objects: readonly KubeObject[],
  chartHooks: readonly KubeObject[],
): Owner {
  const { namespace } = object.metadata;
  const top = topOf(object, objects);
  const { kind, name } = top;
  const annotations =
    top.annotations?.[HOOK] !== undefined
      ? top.annotations
      : chartHooks.find((hook) => hook.kind === kind && hook.metadata.name === name)?.metadata.annotations;
  const hook = annotations?.[HOOK];
  const path = namespace === undefined ? name : `${namespace}/${name}`;
  return {
    kind,
    object: `${kind}/${path}`,
    place: hook === undefined ? `${kind} ${path}` : `chart hook ${hook} ${kind} ${path}`,
    ...(hook !== undefined && { hook }),
  };
}

interface Top {
  kind: string;
  name: string;
  annotations?: Record<string, string> | undefined;
}

/** Follows the owners as far as they are known; of the first that is not, its name is. */
function topOf(object: KubeObject, objects: readonly KubeObject[], depth = 0): Top {
  const { name, labels, annotations, ownerReferences = [] } = object.metadata;
  const self = { kind: object.kind, name, annotations };
  const reference = ownerReferences.find(({ controller }) => controller) ?? ownerReferences[0];
  if (reference === undefined || reference.kind === 'Node' || depth > DEEPEST) return self;
  const owner = objects.find(({ metadata }) => metadata.uid === reference.uid);
  if (owner !== undefined) return topOf(owner, objects, depth + 1);
  const hash = labels?.['pod-template-hash'];
  return reference.kind === 'ReplicaSet' && hash && reference.name.endsWith(`-${hash}`)
    ? { kind: 'Deployment', name: reference.name.slice(0, -hash.length - 1) }
    : { kind: reference.kind, name: reference.name };
}
