import type { BuiltInStep, StepKind, StepOf } from '../../model/plan/built-in-step.ts';
import type { Phase } from '../../model/plan/phase.ts';
import { ok, type Result } from '../../model/result.ts';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { guardDrift } from '../drift/guard-drift.ts';
import { repairDrift } from '../drift/repair-drift.ts';
import { bringBack } from '../operations/bring-back.ts';
import { compareDeployed } from '../operations/compare-deployed.ts';
import { keepRelease } from '../operations/keep-release.ts';
import { purge } from '../operations/purge.ts';
import { asDigested } from '../release/as-digested.ts';
import { applyCrds, deleteCrds } from '../release/crds.ts';
import { createNamespace, findNamespace } from '../release/namespace.ts';
import { recoverByHand } from '../release/recover-release.ts';
import { retrying } from '../release/retrying.ts';
import type { ReleaseContext } from '../release-context.ts';
import { checkPrerequisites } from './check-prerequisites.ts';
import { describeNewest } from './describe-newest.ts';
import { runHelmStep } from './helm-step.ts';
import { helmTest } from './helm-test.ts';
import { mark } from './mark.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** How each step is performed. */
const STEPS: {
  [Kind in StepKind]: (
    release: ReleaseContext,
    step: StepOf<Kind>,
    deadline: Deadline,
  ) => Promise<Result<undefined>>;
} = {
  'create-namespace': createNamespace,
  'find-namespace': findNamespace,
  recover: recoverByHand,
  'check-prerequisites': checkPrerequisites,
  'apply-crds': applyCrds,
  'delete-crds': deleteCrds,
  'bring-back': bringBack,
  'compare-deployed': compareDeployed,
  'keep-release': keepRelease,
  helm: runHelmStep,
  purge,
  'guard-drift': guardDrift,
  'repair-drift': repairDrift,
  'describe-revision': describeNewest,
  'wait-ready': waitUntilReady,
  'helm-test': helmTest,
  mark,
};

function performStep<Kind extends StepKind>(
  release: ReleaseContext,
  step: StepOf<Kind>,
  deadline: Deadline,
): Promise<Result<undefined>> {
  return STEPS[step.kind as Kind](release, step, deadline);
}

/** The steps in order, within one time, until the first failure. */
export async function performSteps(
  release: ReleaseContext,
  steps: readonly BuiltInStep[],
  deadline: Deadline = deadlineIn(release.planned.settings.timeout, release.run.limits.clock),
): Promise<Result<undefined>> {
  for (const step of steps) {
    const performed = await performStep(release, step, deadline);
    if (!performed.ok) return performed;
  }
  return ok();
}

/** The steps of a phase. Those of `exec` are tried again, as `retry` says, after failures that can pass. */
export async function performPhase(release: ReleaseContext, phase: Phase): Promise<Result<undefined>> {
  const { steps } = release.planned.phases[phase];
  if (phase !== 'exec' || steps.length === 0) return performSteps(release, steps);
  const deadline = deadlineIn(release.planned.settings.timeout, release.run.limits.clock);
  const perform = () => performSteps(release, steps, deadline);
  return retrying(release, deadline, () => (deploys(steps) ? asDigested(release, perform) : perform()));
}

function deploys(steps: readonly BuiltInStep[]): boolean {
  return steps.some((step) => step.kind === 'helm' && step.command === 'upgrade');
}
