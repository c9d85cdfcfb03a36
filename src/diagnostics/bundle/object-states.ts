import { type KubeObject, nameOf } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import { CONTROLLERS } from '../../kube/workload-kinds.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { ObjectState } from '../../model/result/diagnosis.ts';
import type { Evidence } from '../evidence.ts';

const ORDER: ObjectState['status'][] = ['failed', 'missing', 'progressing', 'ready'];
/** Kinds of which evidence may hold metadata alone, which say nothing about their state. */
const MAY_LACK_STATE = new Set(CONTROLLERS.map(({ kind }) => kind));

/** How the objects of a release are, by the rules that a wait goes by; those in trouble first. */
export function objectStates({
  objects,
  absent,
  readyByRule = [],
}: Pick<Evidence, 'objects' | 'absent' | 'readyByRule'>): ObjectState[] {
  const missing = absent.map((ref) => ({ object: formatRef(ref), status: 'missing' as const }));
  const states = objects
    .filter(({ kind, spec }) => spec !== undefined || !MAY_LACK_STATE.has(kind))
    .map((object) => stateOf(object, readyByRule.includes(nameOf(object))))
    .concat(missing);
  return states.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

/** The object that controls another one, as `Kind/namespace/name`. */
export function ownerOf({ metadata }: KubeObject): { owner?: string } {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  if (!owner) return {};
  const { kind, name } = owner;
  return {
    owner: metadata.namespace === undefined ? `${kind}/${name}` : `${kind}/${metadata.namespace}/${name}`,
  };
}

function stateOf(object: KubeObject, isReadyByRule: boolean): ObjectState {
  const ready = { state: 'ready', message: '' } as const;
  const { state, message } = isReadyByRule ? ready : readiness(object, { waitForJobs: true });
  return {
    object: nameOf(object),
    ...ownerOf(object),
    status: state,
    ...(state !== 'ready' && message !== '' && { note: message }),
  };
}
