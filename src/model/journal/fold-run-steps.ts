import { changesByItself } from '../plan/built-in-step.ts';
import { type Plan, runSteps } from '../plan/plan.ts';
import { runStepText } from '../plan/run-step-text.ts';
import type { RunStepResult } from '../result/run-result.ts';
import type { Event } from './event.ts';
import { eventsOf } from './events-of.ts';

/** How the steps around all releases ended. */
export function foldRunSteps(plan: Plan, events: readonly Event[]): RunStepResult[] {
  const ended = eventsOf(events, 'run-step-ended');
  return runSteps(plan).map((step) => {
    const end = ended.find(({ kind }) => kind === step.kind);
    const outcome =
      end === undefined ? (plan.dryRun ? 'planned' : 'skipped') : end.failure ? 'failed' : 'succeeded';
    return {
      kind: step.kind,
      summary: runStepText(step),
      outcome,
      changed: changesByItself(step) && outcome !== 'skipped' && outcome !== 'failed',
      ...(end?.failure && { failure: end.failure }),
    };
  });
}
