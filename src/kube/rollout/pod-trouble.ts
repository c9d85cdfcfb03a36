import type { JsonObject } from '../../model/json.ts';
import { counted } from '../../util/counted.ts';
import { condition, mapping, mappings, numberOf, textOf } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import { waitingKind } from './waiting-reasons.ts';

/** One thing that is wrong with a pod. */
export interface PodTrouble {
  /** As Kubernetes says it: `ImagePullBackOff`, `Unschedulable`, `OOMKilled`, `Error`, ... */
  reason: string;
  /** Undefined when it concerns the whole pod. */
  container?: string;
  exitCode?: number;
  restarts?: number;
  /** One sentence without a full stop. */
  message: string;
}

/** What is wrong with a pod, the most telling first; empty for one that runs, has finished or is starting. */
export function podTroubles(pod: KubeObject): PodTrouble[] {
  const status = mapping(pod.status);
  const containers = [...mappings(status, 'initContainerStatuses'), ...mappings(status, 'containerStatuses')];
  const found = [...podTrouble(status), ...containers.flatMap((item) => containerTrouble(item))];
  // A container that is just not ready is often the consequence of one that is broken.
  return found.sort((a, b) => Number(a.reason === 'NotReady') - Number(b.reason === 'NotReady'));
}

function podTrouble(status: JsonObject): PodTrouble[] {
  const scheduled = condition(status, 'PodScheduled');
  if (scheduled?.status === 'False') {
    const reason = textOf(scheduled.reason, 'Unschedulable');
    return [{ reason, message: `cannot be scheduled: ${textOf(scheduled.message, reason)}` }];
  }
  const reason = textOf(status.reason);
  if (status.phase !== 'Failed' || reason === '') return [];
  return [{ reason, message: [reason, textOf(status.message)].filter((text) => text !== '').join(': ') }];
}

function containerTrouble(status: JsonObject): PodTrouble[] {
  const container = textOf(status.name);
  const restarts = numberOf(status.restartCount);
  const state = mapping(status.state);
  const last = mapping(mapping(status.lastState), 'terminated');
  const waiting = mapping(state, 'waiting');
  const reason = textOf(waiting.reason);
  if (waitingKind(reason) === 'crash') {
    return [
      {
        ...ending(last),
        reason,
        container,
        restarts,
        message: `container ${container} crashes again and again: ${endingText(last)}, ${times(restarts)}`,
      },
    ];
  }
  if (waitingKind(reason) !== 'usual') {
    const detail = textOf(waiting.message);
    return [
      {
        reason,
        container,
        restarts,
        message: `container ${container} does not start: ${[reason, detail].filter((text) => text !== '').join(': ')}`,
      },
    ];
  }
  const terminated = mapping(state, 'terminated');
  if (terminated.exitCode !== undefined) {
    if (terminated.exitCode === 0) return [];
    const message = `container ${container} ended: ${endingText(terminated)}`;
    return [{ reason: 'Error', ...ending(terminated), container, restarts, message }];
  }
  if (state.running === undefined || status.ready === true || status.ready === undefined) return [];
  if (restarts > 0 && last.exitCode !== undefined) {
    const message = `container ${container} was restarted: ${endingText(last)}, ${times(restarts)}`;
    return [{ reason: 'Error', ...ending(last), container, restarts, message }];
  }
  return [
    { reason: 'NotReady', container, restarts, message: `container ${container} is running but not ready` },
  ];
}

function ending(terminated: JsonObject): { reason?: string; exitCode?: number } {
  return {
    ...(typeof terminated.reason === 'string' && { reason: terminated.reason }),
    ...(typeof terminated.exitCode === 'number' && { exitCode: terminated.exitCode }),
  };
}

/** `exit code 137 (OOMKilled)`, with the container's own last words when it left some. */
export function endingText(terminated: JsonObject): string {
  if (terminated.exitCode === undefined) return 'exit code unknown';
  const reason = textOf(terminated.reason);
  const telling = reason !== '' && reason !== 'Error' && reason !== 'Completed' ? ` (${reason})` : '';
  const words = textOf(terminated.message).trim().split('\n').at(-1);
  return `exit code ${numberOf(terminated.exitCode)}${telling}${words ? `: ${words}` : ''}`;
}

function times(restarts: number): string {
  return counted(restarts, 'restart');
}
