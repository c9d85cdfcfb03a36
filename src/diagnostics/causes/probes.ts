import { condition, textOf } from '../../kube/fields.ts';
import type { Failure } from '../../model/result/failure.ts';
import { counted } from '../../util/counted.ts';
import { shorten } from '../../util/shorten.ts';
import type { ContainerClue } from '../clues/container-clue.ts';
import { tellingLine } from '../clues/log-line.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import { killingProbe, probeWords } from '../clues/probe-kill.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

const LOG_LINES = 20;

/** Containers that a probe restarts or keeps from being ready; restarts first. */
export const probes: CauseRule = ({ pods }) => [
  ...pods.flatMap((clue) => clue.containers.flatMap((container) => restarted(clue, container))),
  ...pods.flatMap((clue) => clue.containers.flatMap((container) => unready(clue, container))),
  ...pods.flatMap(gated),
];

function restarted(clue: PodClue, container: ContainerClue): Failure[] {
  const probe = killingProbe(container);
  if (probe === undefined || (clue.isReady && (container.ended?.at ?? '') < clue.since)) return [];
  const words = probeWords(container.events, probe) ?? `${probe} probe failed`;
  const times = counted(container.restarts, 'restart');
  return [
    found(probe === 'Startup' ? 'startup-probe' : 'liveness-probe', {
      message: `${shorten(words, 300)}, so the container is restarted (${placeOf(clue, container)}, ${times})`,
      object: clue.owner.object,
      details: container.log.slice(-LOG_LINES),
    }),
  ];
}

function unready(clue: PodClue, container: ContainerClue): Failure[] {
  if (!container.isRunning || container.isReady || killingProbe(container) !== undefined) return [];
  const isStarting = container.spec.startupProbe !== undefined && !container.isStarted;
  const words = probeWords(container.events, isStarting ? 'Startup' : 'Readiness');
  if (words === undefined) return [];
  const last = tellingLine(container.log);
  return [
    found(isStarting ? 'startup-probe' : 'readiness-probe', {
      message: `${shorten(words, 300)} (${placeOf(clue, container)})`,
      object: clue.owner.object,
      details: last === undefined ? [] : container.log.slice(-LOG_LINES),
    }),
  ];
}

/** All containers are ready, but something outside of the pod has not said yes. */
function gated(clue: PodClue): Failure[] {
  const ready = condition(clue.pod.status, 'Ready');
  if (ready?.status !== 'False' || ready.reason !== 'ReadinessGatesNotReady') return [];
  return [
    found('readiness-probe', {
      message: `ReadinessGatesNotReady: ${textOf(ready.message)} (${placeOf(clue)})`,
      object: clue.owner.object,
    }),
  ];
}
