import { existsSync } from 'node:fs';
import { hookLeaseKey } from '../../engine/lease/hook-lease.ts';
import { type HelmState, helmStateKey, leaseStateKey } from '../../engine/release/release-helm.ts';
import type { Event } from '../../model/journal/event.ts';
import { eventsOf } from '../../model/journal/events-of.ts';
import { MAIN_PHASES, type MainPhase } from '../../model/plan/phase.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import type { RunOptions } from '../contract.ts';
import type { LeftRun } from './left-runs.ts';
import type { KilledRun } from './recover-run.ts';

/** What the main step has left on this machine. */
export interface LeftState extends Pick<LeftRun, 'getState'> {
  /** The options that it was given. */
  options: RunOptions & { resultFolder: string };
  /** Whether a process of that number is still one of those that name `folder`. */
  isStillRunning(pid: number, folder: string): boolean;
}

/**
 * The run that the main step has left behind, from its journal and the state it saved; undefined when it settled everything.
 * A release is settled when its end is in the journal and its lease was given back, for which a cancelled run may lack the time.
 */
export function killedRun(
  events: readonly Event[],
  { getState, options, isStillRunning }: LeftState,
): KilledRun | undefined {
  const [planned] = events;
  const kubectl = getState('kubectl');
  if (planned?.type !== 'run-planned' || kubectl === '') return undefined;
  const ended = new Set(eventsOf(events, 'release-ended').map(({ release }) => release));
  const started = eventsOf(events, 'release-started').map(({ release }) => release);
  const unsettled = new Set(started.filter((id) => !ended.has(id) || getState(leaseStateKey(id)) === 'held'));
  const others = [undefined, ...started].flatMap((id) => otherOf(id, getState(hookLeaseKey(id))));
  if (unsettled.size === 0 && others.length === 0) return undefined;
  return {
    plan: planned.plan,
    unsettled,
    others,
    helmOf: (id) => {
      const state = helmState(getState(helmStateKey(id)));
      const isAlive = state?.pid !== undefined && isStillRunning(state.pid, getState('privateFolder'));
      return state && { ...state, isAlive };
    },
    phaseOf: (id) => phaseOf(id, events),
    holder: getState('holder'),
    kubectl,
    options: { ...sourceOf(getState('kubeconfig'), options), resultFolder: options.resultFolder },
  };
}

/** The private copy has one context; when it is gone, because the run came to its end, it is made again as the run made it. */
function sourceOf(copy: string, options: RunOptions): Omit<KilledRun['options'], 'resultFolder'> {
  if (copy !== '' && existsSync(copy)) return { kubeconfigPath: copy };
  const { kubeconfigContent, context } = options;
  return {
    ...(kubeconfigContent !== undefined && { kubeconfigContent }),
    ...(context !== undefined && { context }),
  };
}

function phaseOf(id: string, events: readonly Event[]): MainPhase | undefined {
  const own = events.filter((event) => 'release' in event && event.release === id);
  if (eventsOf(own, 'diagnosed').length > 0 || eventsOf(own, 'release-ended').length > 0) return undefined;
  const started = eventsOf(own, 'phase-started').map(({ phase }) => phase);
  return MAIN_PHASES.findLast((phase) => started.includes(phase));
}

/** The release whose lease a hook of this one, or around all charts, has not given back. */
function otherOf(hookOf: string | undefined, saved: string): KilledRun['others'] {
  try {
    const { name, namespace } = JSON.parse(saved) as ReleaseName;
    return [{ name, namespace, hookOf }];
  } catch {
    return [];
  }
}

function helmState(saved: string): HelmState | undefined {
  try {
    return JSON.parse(saved) as HelmState;
  } catch {
    return undefined;
  }
}
