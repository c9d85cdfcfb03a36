import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions } from '../commands/contract.ts';
import type { KilledRun } from '../commands/recover-run.ts';
import { type HelmState, helmStateKey, leaseStateKey } from '../engine/helm-run.ts';
import { hookLeaseKey } from '../engine/hook-lease.ts';
import type { Event } from '../model/event.ts';
import { eventsOf } from '../model/events-of.ts';
import { MAIN_PHASES, type MainPhase } from '../model/phase.ts';
import type { ReleaseName } from '../model/release.ts';
import { isStillRunning } from './leftover-processes.ts';

/** Reads what the main step has saved; an absent value is empty text. */
export type GetState = (key: string) => string;

/**
 * The run that the main step has left behind, from its journal and the state it saved; undefined when it settled everything.
 * A release is settled when its end is in the journal and its lease was given back, for which a cancelled run may lack the time.
 */
export function killedRun(
  events: readonly Event[],
  { getState, options, folder }: { getState: GetState; options: RunOptions; folder: string },
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
    helmOf: (id) => helmOf(getState(helmStateKey(id)), getState('privateFolder')),
    phaseOf: (id) => phaseOf(id, events),
    holder: getState('holder'),
    kubectl,
    ...sourceOf(getState('kubeconfig'), options),
    folder,
    diagnosticsFolder: join(getState('resultFolder'), 'diagnostics'),
  };
}

/** The private copy has one context; when it is gone, because the run came to its end, it is made again as the run made it. */
function sourceOf(copy: string, options: RunOptions): Pick<KilledRun, 'kubeconfig' | 'context'> {
  if (copy !== '' && existsSync(copy)) return { kubeconfig: { path: copy } };
  const { kubeconfigContent: content, context } = options;
  return {
    kubeconfig: content === undefined ? undefined : { content },
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

function helmOf(saved: string, folder: string): ReturnType<KilledRun['helmOf']> {
  try {
    const state = JSON.parse(saved) as HelmState;
    return { ...state, isAlive: state.pid !== undefined && isStillRunning(state.pid, folder) };
  } catch {
    return undefined;
  }
}
