import type { RunStep, RunStepOf } from '../../model/plan/built-in-step.ts';
import type { RunPhase } from '../../model/plan/phase.ts';
import type { Failure } from '../../model/result/failure.ts';
import { deleteNamespaces } from '../deletion/delete-namespaces.ts';
import { closePreview } from '../previews/close-preview.ts';
import { openPreview } from '../previews/open-preview.ts';
import type { RunContext } from '../run-context.ts';

const RUN_STEPS: {
  [Kind in RunStep['kind']]: (run: RunContext, step: RunStepOf<Kind>) => Promise<Failure | undefined>;
} = {
  'delete-namespaces': deleteNamespaces,
  'open-preview': openPreview,
  'close-preview': closePreview,
};

function performRunStep<Kind extends RunStep['kind']>(
  run: RunContext,
  step: RunStepOf<Kind>,
): Promise<Failure | undefined> {
  return RUN_STEPS[step.kind as Kind](run, step);
}

/** The steps around all releases of one run phase, in order, until the first failure. */
export async function performRunSteps(run: RunContext, phase: RunPhase): Promise<Failure | undefined> {
  for (const step of run.approved.plan.runPhases[phase].steps) {
    const failure = await performRunStep(run, step);
    run.record.emit({ type: 'run-step-ended', kind: step.kind, ...(failure && { failure }) });
    if (failure) return failure;
  }
  return undefined;
}
