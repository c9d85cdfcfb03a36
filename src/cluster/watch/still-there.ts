import { type KubeObject, refOf } from '../../kube/object.ts';
import { readConditions } from '../../kube/readiness/rules/readings.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ClusterReader } from '../contract.ts';
import { holdsObjects } from '../objects/contents.ts';
import { identityOf } from '../objects/owned-objects.ts';
import type { WatchEnd } from './watch-until.ts';

/** Of the last look at what a failed wait has left. */
const LAST_LOOK_MS = 2_000;

/** The failure of a wait for objects to go; `seen` are those that are there, as far as a watch of metadata tells. */
export async function stillThere(
  end: Exclude<WatchEnd, { kind: 'came' }>,
  seen: KubeObject[],
  { reader, total, timeoutMs }: { reader: ClusterReader; total: number; timeoutMs: number },
): Promise<Failure> {
  const left = await Promise.all(seen.map((object) => withConditions(object, reader)));
  const details = left.map(describeLeft);
  if (end.kind === 'failed') return { ...end.failure, details };
  const held = left.some(({ metadata }) => metadata.finalizers?.length);
  return {
    reason: 'timed-out',
    message: `${left.length} of ${total} objects are still there after ${timeoutMs / 1_000} s: ${details[0]}`,
    remedy: held
      ? 'Find out why the controllers behind these finalizers do not finish, or remove the finalizers.'
      : 'Look at the events of the objects named.',
    details,
    ...(left[0] !== undefined && { object: formatRef(identityOf(left[0])) }),
  };
}

async function withConditions(object: KubeObject, reader: ClusterReader): Promise<KubeObject> {
  if (!holdsObjects(object)) return object;
  const live = await reader.get(refOf(object), { signal: AbortSignal.timeout(LAST_LOOK_MS) });
  return live.ok && live.value && live.value.metadata.uid === object.metadata.uid ? live.value : object;
}

/** How it is with an object that is to go, and what the API server says of that: `Pod/web/api-1: is being deleted`. */
export function describeLeft(object: KubeObject): string {
  const { deletionTimestamp, finalizers = [] } = object.metadata;
  const name = formatRef(identityOf(object));
  if (deletionTimestamp === undefined) return `${name}: is not being deleted`;
  const held =
    finalizers.length > 0
      ? `${name}: held by finalizers ${finalizers.join(', ')}`
      : `${name}: is being deleted`;
  return [held, ...hindrances(object)].join('; ');
}

/** Conditions in which the API server says why a CustomResourceDefinition or a Namespace is still there. */
const HINDRANCES = new Set([
  'Terminating',
  'NamespaceDeletionDiscoveryFailure',
  'NamespaceDeletionGroupVersionParsingFailure',
  'NamespaceDeletionContentFailure',
  'NamespaceContentRemaining',
  'NamespaceFinalizersRemaining',
]);

function hindrances(object: KubeObject): string[] {
  if (!holdsObjects(object)) return [];
  const said = [...readConditions(object).values()];
  return said.filter(({ type, is }) => HINDRANCES.has(type) && is === 'true').map(({ why }) => why);
}
