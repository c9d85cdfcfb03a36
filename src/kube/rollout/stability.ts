import type { JsonObject } from '../../model/json.ts';
import { mapping, mappings, numberOf, textOf } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import { containersWithoutReadiness } from './containers-without-readiness.ts';
import { endingText } from './pod-trouble.ts';
import { waitingKind } from './waiting-reasons.ts';

/** How far a pod's containers without a readiness probe are on their way to "has been running for `settleMs`". */
export interface Stability {
  /** How long it takes for the youngest one; 0 when all have been running long enough, or there are none. */
  remainingMs: number;
  /** The first one that ended, with its restarts so far. */
  crash?: { container: string; message: string; restarts: number };
}

/** `now` is the server's clock; `restartsBefore` is what was counted when the watching began. */
export function stability(
  pod: KubeObject,
  options: { now: number; settleMs: number; restartsBefore: ReadonlyMap<string, number> },
): Stability {
  if (pod.metadata.deletionTimestamp !== undefined || mapping(pod.status).phase === 'Succeeded') {
    return { remainingMs: 0 };
  }
  const watched = new Set(containersWithoutReadiness(pod));
  let remainingMs = 0;
  const readySince = readySinceOf(pod);
  for (const status of statusesOf(pod)) {
    const container = textOf(status.name);
    if (!watched.has(container)) continue;
    const restarts = numberOf(status.restartCount);
    const before = options.restartsBefore.get(container) ?? restarts;
    const message = endedBecause(pod, status, restarts > before);
    if (message !== undefined) return { remainingMs: 0, crash: { container, message, restarts } };
    const startedAt = Date.parse(textOf(mapping(mapping(status.state), 'running').startedAt));
    const since = Math.max(startedAt, readySince);
    // A node's clock may differ from the server's: never longer than from now on.
    const left = since + options.settleMs - options.now;
    remainingMs = Math.max(
      remainingMs,
      Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs),
    );
  }
  return { remainingMs };
}

/** The restarts of each container so far. */
export function restartCounts(pod: KubeObject): Map<string, number> {
  return new Map(statusesOf(pod).map((status) => [textOf(status.name), numberOf(status.restartCount)]));
}

/** When the kubelet reported the start; a busy one reports late, and crashes too. */
function readySinceOf(pod: KubeObject): number {
  const ready = mappings(pod.status, 'conditions').find(({ type }) => type === 'Ready');
  return ready?.status === 'True' ? Date.parse(textOf(ready.lastTransitionTime)) || 0 : 0;
}

function statusesOf(pod: KubeObject): JsonObject[] {
  return [...mappings(pod.status, 'initContainerStatuses'), ...mappings(pod.status, 'containerStatuses')];
}

function endedBecause(pod: KubeObject, status: JsonObject, restarted: boolean): string | undefined {
  const state = mapping(status.state);
  const ended = mapping(state, 'terminated');
  const last = mapping(mapping(status.lastState), 'terminated');
  if (ended.exitCode !== undefined) {
    // A bare pod that is meant to end may do so.
    const mayEnd = mapping(pod.spec).restartPolicy !== 'Always' && ended.exitCode === 0;
    return mayEnd ? undefined : endingText(ended);
  }
  const looping = waitingKind(textOf(mapping(state, 'waiting').reason)) === 'crash';
  return looping || restarted ? endingText(last) : undefined;
}
