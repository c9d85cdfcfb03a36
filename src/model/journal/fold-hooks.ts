import type { Phase, RunPhase } from '../plan/phase.ts';
import type { PlannedHook } from '../plan/plan.ts';
import type { HookResult } from '../result/run-result.ts';
import type { Event } from './event.ts';
import { eventsOf } from './events-of.ts';

/**
 * The results of the planned hooks that were reached, in planned order; an unreached one is left out unless
 * `planned` says that nothing was meant to run. `lastAt` ends those that were cut off, in Unix milliseconds.
 */
export function foldHooks(
  phase: Phase | RunPhase,
  hooks: PlannedHook[],
  events: readonly Event[],
  options: { planned: boolean; lastAt: number },
): HookResult[] {
  return hooks.flatMap((hook) => {
    const base = { ...hook, phase };
    const started = eventsOf(events, 'hook-started').filter((event) => event.hook === hook.id);
    const ended = eventsOf(events, 'hook-ended').findLast((event) => event.hook === hook.id);
    if (ended !== undefined) {
      const { outcome, attempts, failure, result, note } = ended;
      return {
        ...base,
        outcome,
        attempts,
        durationMs: ended.at - (started[0]?.at ?? ended.at),
        ...(failure !== undefined && { failure }),
        ...(result !== undefined && { result }),
        ...(note !== undefined && { note }),
      };
    }
    const [first] = started;
    if (first !== undefined) {
      const attempts = Math.max(...started.map((event) => event.attempt));
      return { ...base, outcome: 'interrupted' as const, attempts, durationMs: options.lastAt - first.at };
    }
    return options.planned ? { ...base, outcome: 'planned' as const, attempts: 0, durationMs: 0 } : [];
  });
}
