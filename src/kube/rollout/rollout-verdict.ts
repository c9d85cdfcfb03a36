import { unreachable } from '../../util/unreachable.ts';
import { condition, mapping } from '../fields.ts';
import type { KubeObject } from '../object.ts';
import { isUnfinished, type ReleaseView } from './release-view.ts';
import { NOTHING_SEEN, type RolloutMemory, remember } from './rollout-memory.ts';
import { type RolloutTrouble, rolloutTroubles } from './rollout-trouble.ts';

export interface JudgeOptions {
  /** Unix milliseconds, by the API server's clock as the timestamps of objects are. */
  now: number;
  /** How long a trouble may last that often passes. */
  graceMs: number;
  /** How long something may be on its way without any change before it no longer excuses others. */
  patienceMs: number;
  chartHooks: ReadonlySet<string>;
}

export interface Judgement {
  memory: RolloutMemory;
  /** What will not end well any more; undefined as long as it may. */
  hopeless?: RolloutTrouble;
  /** Pods for which no node was found within the grace. */
  unschedulable: RolloutTrouble[];
}

/** The chart's hook has failed and Helm, which waits for it, is about to say so itself. */
const HELM_NOTICES_MS = 10_000;

/**
 * Whether a rollout can still end well, from what is there now and what was seen before. Pure. In doubt it can: while other
 * pods of the release are on their way, a program may crash for want of them.
 */
export function judgeRollout(
  view: ReleaseView,
  before: RolloutMemory | undefined,
  options: JudgeOptions,
): Judgement {
  const { now, graceMs } = options;
  const troubles = rolloutTroubles(view, options.chartHooks);
  const memory = remember(before ?? NOTHING_SEEN, view, troubles, now);
  const lasts = ({ key }: RolloutTrouble, ms: number) => now - (memory.troubles.get(key)?.since ?? now) >= ms;
  const isAlone = () => !isProgressing(view, memory, options);
  const isHopeless = (trouble: RolloutTrouble): boolean => {
    switch (trouble.kind) {
      case 'invalid':
        return true;
      case 'chart-hook':
        return lasts(trouble, HELM_NOTICES_MS);
      case 'image':
        return lasts(trouble, graceMs);
      case 'cannot-start':
      case 'pods-refused':
        return lasts(trouble, graceMs) && isAlone();
      case 'crash':
        return lasts(trouble, graceMs) && isAlone() && wasTriedAgain(trouble, memory);
      case 'unschedulable':
        return false;
      default:
        return unreachable(trouble.kind);
    }
  };
  const hopeless = troubles.find((trouble) => trouble.isCurrent && isHopeless(trouble));
  return {
    memory,
    ...(hopeless && { hopeless }),
    unschedulable: troubles.filter((trouble) => trouble.kind === 'unschedulable' && lasts(trouble, graceMs)),
  };
}

/** A crash says something only about what was there when the program started. */
function wasTriedAgain({ triedAt }: RolloutTrouble, { changedAt }: RolloutMemory): boolean {
  return triedAt === undefined || triedAt > changedAt;
}

/** Whether something of the release that is not in trouble changes or is on its way. */
function isProgressing(
  view: ReleaseView,
  memory: RolloutMemory,
  { now, graceMs, patienceMs }: JudgeOptions,
): boolean {
  if (now - memory.changedAt < graceMs) return true;
  if (view.jobs.some((job) => isUnfinished(job) && mapping(job.spec).suspend !== true)) return true;
  return view.pods.some((pod) => {
    const known = memory.pods.get(pod.metadata.uid ?? '');
    return known?.isStable && !hasArrived(pod) && now - known.since < patienceMs;
  });
}

function hasArrived(pod: KubeObject): boolean {
  return !isUnfinished(pod) || condition(pod.status, 'Ready')?.status === 'True';
}
