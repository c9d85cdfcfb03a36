import type { KubeObject } from '../../kube/object.ts';
import { isMaker } from '../../kube/workload-kinds.ts';
import { formatRef } from '../../model/object-ref.ts';

const HOOK = 'helm.sh/hook';
const DEEPEST = 8;

/** The outermost object that a pod or ReplicaSet belongs to and that a chart can hold. */
export interface Owner {
  kind: string;
  /** `Kind/namespace/name`, as failures name objects. */
  object: string;
  /** `Deployment web/api`, `chart hook pre-upgrade Job web/migrate`, as sentences name it. */
  place: string;
  /** The chart hook's events, `pre-install,pre-upgrade`; undefined when it is none. */
  hook?: string;
  /** As the cluster has it; undefined when it was not read. */
  live?: KubeObject;
}

export function ownerOf(
  object: KubeObject,
  objects: readonly KubeObject[],
  chartHooks: readonly KubeObject[],
): Owner {
  const { namespace } = object.metadata;
  const { kind, name, live } = topOf(object, objects);
  const hook =
    live?.metadata.annotations?.[HOOK] ??
    chartHooks.find((item) => item.kind === kind && item.metadata.name === name)?.metadata.annotations?.[
      HOOK
    ];
  const ref = { apiVersion: '', kind, name, ...(namespace !== undefined && { namespace }) };
  const path = formatRef(ref).replace('/', ' ');
  return {
    kind,
    object: formatRef(ref),
    place: hook === undefined ? path : `chart hook ${hook} ${path}`,
    ...(hook !== undefined && { hook }),
    ...(live && { live }),
  };
}

/** The same of an object that is known by name, and that may be gone. */
export function ownerNamed(
  { kind, namespace, name, uid }: { kind: string; namespace: string; name: string; uid: string },
  objects: readonly KubeObject[],
  chartHooks: readonly KubeObject[],
): Owner {
  const known = objects.find(({ metadata }) => uid !== '' && metadata.uid === uid);
  if (known !== undefined) return ownerOf(known, objects, chartHooks);
  const metadata = { name, ...(namespace !== '' && { namespace }) };
  const gone = { apiVersion: '', kind, metadata };
  return ownerOf(makerOf(gone, [...objects, ...chartHooks]) ?? gone, objects, chartHooks);
}

/** Controllers put their own name before what they make. */
function makerOf(gone: KubeObject, objects: readonly KubeObject[]): KubeObject | undefined {
  if (gone.kind !== 'Pod' && gone.kind !== 'ReplicaSet') return undefined;
  return objects
    .filter(({ kind, metadata }) => isMaker(kind) && gone.metadata.name.startsWith(`${metadata.name}-`))
    .filter(
      ({ metadata }) => metadata.namespace === undefined || metadata.namespace === gone.metadata.namespace,
    )
    .sort((a, b) => b.metadata.name.length - a.metadata.name.length)[0];
}

interface Top {
  kind: string;
  name: string;
  live?: KubeObject;
}

/** Follows the owners as far as they are known; of the first that is not, its name is. */
function topOf(object: KubeObject, objects: readonly KubeObject[], depth = 0): Top {
  const { name, labels, ownerReferences = [] } = object.metadata;
  const self = { kind: object.kind, name, live: object };
  const reference = ownerReferences.find(({ controller }) => controller) ?? ownerReferences[0];
  if (reference === undefined || reference.kind === 'Node' || depth > DEEPEST) return self;
  const owner = objects.find(({ metadata }) => metadata.uid === reference.uid);
  if (owner !== undefined) return topOf(owner, objects, depth + 1);
  const hash = labels?.['pod-template-hash'];
  return reference.kind === 'ReplicaSet' && hash && reference.name.endsWith(`-${hash}`)
    ? { kind: 'Deployment', name: reference.name.slice(0, -hash.length - 1) }
    : { kind: reference.kind, name: reference.name };
}
