import { mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ContainerLog } from '../evidence.ts';
import type { EventClue } from './event-clue.ts';

/** How one run of a container ended. */
export interface Ending {
  exitCode: number;
  signal: number;
  reason: string;
  message: string;
  /** ISO 8601; empty when it is not known. */
  at: string;
}

/** One container of a pod, as rules read it. */
export interface ContainerClue {
  name: string;
  /** A sidecar is an init container that keeps running. */
  role: 'init' | 'sidecar' | 'main';
  spec: JsonObject;
  image: string;
  restarts: number;
  isReady: boolean;
  /** It has passed its startup probe, or has none. */
  isStarted: boolean;
  isRunning: boolean;
  waiting?: { reason: string; message: string };
  /** The newest ending: of this run, else of the one before. */
  ended?: Ending;
  /** It is over and stays so, or waits for its next start. */
  isDown: boolean;
  /** Of the run that ended, else of the one that runs. */
  log: string[];
  events: EventClue[];
}

/** The containers of a pod in the order in which they start; those without a status yet too. */
export function containerClues(pod: KubeObject, events: EventClue[], logs: ContainerLog[]): ContainerClue[] {
  const specs = [
    ...mappings(pod.spec, 'initContainers').map((spec) => ({ spec, isInit: true })),
    ...mappings(pod.spec, 'containers').map((spec) => ({ spec, isInit: false })),
  ];
  return specs.map(({ spec, isInit }) => {
    const name = textOf(spec.name);
    const statuses = mappings(pod.status, isInit ? 'initContainerStatuses' : 'containerStatuses');
    const status = statuses.find((item) => item.name === name) ?? {};
    const state = mapping(status, 'state');
    const waiting = mapping(state, 'waiting');
    const over = endingOf(mapping(state, 'terminated'));
    const ended = over ?? endingOf(mapping(mapping(status, 'lastState'), 'terminated'));
    const isRunning = state.running !== undefined;
    const logOf = (previous: boolean) =>
      logs.find((log) => log.pod === pod.metadata.name && log.container === name && log.previous === previous)
        ?.lines;
    const [current, before] = [logOf(false) ?? [], logOf(true) ?? []];
    const wanted = over === undefined && ended !== undefined ? [before, current] : [current, before];
    return {
      name,
      role: !isInit ? 'main' : spec.restartPolicy === 'Always' ? 'sidecar' : 'init',
      spec,
      image: textOf(spec.image),
      restarts: numberOf(status.restartCount),
      isReady: status.ready === true,
      isStarted: status.started === true,
      isRunning,
      ...(waiting.reason !== undefined && {
        waiting: { reason: textOf(waiting.reason), message: textOf(waiting.message).trim() },
      }),
      ...(ended && { ended }),
      isDown: !isRunning && ended !== undefined,
      log: wanted.find((lines) => lines.length > 0) ?? [],
      events: events.filter((event) => event.container === name),
    };
  });
}

function endingOf(terminated: JsonObject): Ending | undefined {
  if (typeof terminated.exitCode !== 'number') return undefined;
  return {
    exitCode: terminated.exitCode,
    signal: numberOf(terminated.signal),
    reason: textOf(terminated.reason),
    message: textOf(terminated.message).trim(),
    at: textOf(terminated.finishedAt),
  };
}
