import { mapping, mappings, textOf } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import type { ReleaseView } from './release-view.ts';
import { type RolloutTrouble, troublesOfPod } from './rollout-trouble.ts';

/** What was seen of a rollout so far; times are Unix milliseconds. */
export interface RolloutMemory {
  /** By the key of a trouble. */
  troubles: ReadonlyMap<string, { since: number; last: number }>;
  /** How each pod looks, and since when; those of crashing pods change all the time and say nothing. */
  pods: ReadonlyMap<string, { look: string; since: number; isStable: boolean }>;
  /** When one of the calm pods last changed, came or went; 0 before the first look. */
  changedAt: number;
}

export const NOTHING_SEEN: RolloutMemory = { troubles: new Map(), pods: new Map(), changedAt: 0 };

/** A state that shows itself again within this time was not over. */
const HOLD_MS = 15_000;

/** The memory after another look. Pure. */
export function remember(
  before: RolloutMemory,
  view: ReleaseView,
  troubles: readonly RolloutTrouble[],
  now: number,
): RolloutMemory {
  const pods = new Map(view.allPods.map((pod) => [pod.metadata.uid ?? '', lookAgain(before, pod, now)]));
  const wentAt = [...before.pods].some(([uid, pod]) => pod.isStable && !pods.has(uid)) ? now : 0;
  const changes = [...pods.values()].filter(({ isStable }) => isStable).map(({ since }) => since);
  return {
    troubles: new Map([
      ...[...before.troubles].filter(([, { last }]) => now - last < HOLD_MS),
      ...troubles.map(({ key }) => {
        const known = before.troubles.get(key);
        const isSame = known !== undefined && now - known.last < HOLD_MS;
        return [key, { since: isSame ? known.since : now, last: now }] as const;
      }),
    ]),
    pods,
    changedAt: Math.max(before.changedAt, wentAt, ...changes),
  };
}

function lookAgain(before: RolloutMemory, pod: KubeObject, now: number) {
  const known = before.pods.get(pod.metadata.uid ?? '');
  const look = lookOf(pod);
  const isStable = troublesOfPod(pod).every(({ kind }) => kind === 'unschedulable');
  if (known === undefined) return { look, isStable, since: Math.min(now, lastChangeOf(pod)) };
  return { look, isStable, since: known.look === look ? known.since : now };
}

/** By what the pod says itself; it may have been there for long when it is seen for the first time. */
function lastChangeOf({ metadata, status }: KubeObject): number {
  const times = [
    metadata.creationTimestamp,
    metadata.deletionTimestamp,
    ...mappings(status, 'conditions').map(({ lastTransitionTime }) => lastTransitionTime),
    ...mappings(status, 'containerStatuses').map(({ state }) => mapping(mapping(state), 'running').startedAt),
  ];
  return Math.max(0, ...times.map((time) => Date.parse(textOf(time))).filter((time) => !Number.isNaN(time)));
}

/** What of a pod tells that it goes on. */
function lookOf({ metadata, status }: KubeObject): string {
  const containers = [...mappings(status, 'initContainerStatuses'), ...mappings(status, 'containerStatuses')];
  return JSON.stringify([
    mapping(status).phase,
    metadata.deletionTimestamp,
    containers.map(({ state, ready, restartCount }) => [Object.keys(mapping(state)), ready, restartCount]),
  ]);
}
