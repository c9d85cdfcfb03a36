import type { ReleaseOutcome } from '../model/journal/event.ts';
import { stepOf, storesRevision } from '../model/plan/built-in-step.ts';
import { deploys } from '../model/plan/operation.ts';
import { MAIN_PHASES, type MainPhase, type Phase } from '../model/plan/phase.ts';
import type { PlannedRelease } from '../model/plan/plan.ts';
import type { Failure } from '../model/result/failure.ts';
import type { StopReason } from '../model/result/stop-reason.ts';
import { hasPhaseWork } from './has-work.ts';
import { PHASE_RULES } from './phases.ts';

/** One thing to do for a release. */
export type Step =
  | { kind: 'phase'; phase: Phase }
  /** Collect evidence, before anything else touches the cluster. */
  | { kind: 'diagnose' }
  /** Bring back what was deployed before. */
  | { kind: 'rollback' }
  /** The steps for when all went well, such as the inputs mark. */
  | { kind: 'close' };

export interface EndedStep {
  step: Step;
  failure?: Failure;
}

export type Next = Step | { kind: 'end'; outcome: ReleaseOutcome; failure?: Failure };

/** What of a planned release the lifecycle depends on. */
export type Lifecycle = Pick<PlannedRelease, 'operation' | 'settings' | 'phases' | 'closing'>;

/**
 * The lifecycle as a function: from what was planned and what has ended to the next thing to do.
 * The first failure of a main phase stands; evidence comes before onFailure hooks, these before a rollback, finally is
 * last. After a stop no further main phase starts and nothing is rolled back.
 */
export function nextStep(
  release: Lifecycle,
  ended: readonly EndedStep[],
  stopped: StopReason | undefined,
): Next {
  const failed = firstFailure(ended);
  const remaining = mainPhases(release).filter((step) => !hasEnded(ended, step));
  // A stop that comes when all is done changes nothing any more.
  const stop = failed || remaining.length > 0 ? stopped : undefined;
  // Stopped before its first phase: nothing happened that a hook could answer.
  if (stop && ended.length === 0) return end(ended, release, failed, stop);
  const todo = failed || stop ? afterTrouble(release, failed, stop) : remaining;
  const next = [...todo, ...closing(release, ended, stop)].find((step) => !hasEnded(ended, step));
  return next ?? end(ended, release, failed, stop);
}

interface FailedPhase {
  phase: MainPhase;
  failure: Failure;
}

function firstFailure(ended: readonly EndedStep[]): FailedPhase | undefined {
  for (const { step, failure } of ended) {
    if (step.kind === 'phase' && failure && isMainPhase(step.phase)) return { phase: step.phase, failure };
  }
  return undefined;
}

function mainPhases(release: Lifecycle): Step[] {
  return MAIN_PHASES.filter((phase) => hasPhaseWork(release, phase)).map((phase) => ({
    kind: 'phase',
    phase,
  }));
}

function afterTrouble(
  release: Lifecycle,
  failed: FailedPhase | undefined,
  stop: StopReason | undefined,
): Step[] {
  const steps: Step[] = [];
  if (failed && hasEvidence(release, failed.phase, stop)) steps.push({ kind: 'diagnose' });
  if (hasPhaseWork(release, 'onFailure')) steps.push({ kind: 'phase', phase: 'onFailure' });
  if (failed && !stop && rollsBack(release, failed.phase)) steps.push({ kind: 'rollback' });
  return steps;
}

/**
 * A stopped run has seconds left, and before `exec` there is nothing yet that it could tell about the release. What a recovery
 * fails of is said by its failure.
 */
function hasEvidence({ phases }: Lifecycle, phase: MainPhase, stop: StopReason | undefined): boolean {
  const { collectsEvidence, canRollBack } = PHASE_RULES[phase];
  if (stepOf(phases.exec.steps, 'recover')) return false;
  return collectsEvidence && (!stop || canRollBack);
}

function closing(release: Lifecycle, ended: readonly EndedStep[], stop: StopReason | undefined): Step[] {
  const steps: Step[] = hasPhaseWork(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
  const allWell = !stop && ended.every((step) => step.failure === undefined);
  if (allWell && release.closing.length > 0) steps.push({ kind: 'close' });
  return steps;
}

function rollsBack(release: Lifecycle, phase: MainPhase): boolean {
  return (
    PHASE_RULES[phase].canRollBack &&
    deploys(release.operation) &&
    storesRevision(release.phases.exec.steps) &&
    release.settings.atomic !== false &&
    release.settings.rollbackOn.some((failed) => failed === phase)
  );
}

function hasEnded(ended: readonly EndedStep[], step: Step): boolean {
  return ended.some(
    ({ step: other }) =>
      other.kind === step.kind &&
      (other.kind !== 'phase' || step.kind !== 'phase' || other.phase === step.phase),
  );
}

function end(
  ended: readonly EndedStep[],
  release: Lifecycle,
  failed: FailedPhase | undefined,
  stop: StopReason | undefined,
): Next {
  // A failing finally hook or closing step counts only when nothing failed before it.
  const failure = failed?.failure ?? ended.find((step) => step.failure)?.failure;
  if (stop?.kind === 'cancelled' && (!failure || failure.reason === 'cancelled')) {
    return { kind: 'end', outcome: 'cancelled', failure: failure ?? cancelled(stop) };
  }
  if (failure) {
    const outcome = failure.reason === 'timed-out' ? 'timed-out' : 'failed';
    return { kind: 'end', outcome, failure };
  }
  return { kind: 'end', outcome: release.operation === 'unchanged' ? 'unchanged' : 'succeeded' };
}

function cancelled(stop: StopReason & { kind: 'cancelled' }): Failure {
  return { reason: 'cancelled', message: `the run was cancelled (${stop.by})` };
}

function isMainPhase(phase: Phase): phase is MainPhase {
  return (MAIN_PHASES as readonly Phase[]).includes(phase);
}
