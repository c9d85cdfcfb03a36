import type { ReleaseOutcome } from '../../model/journal/event.ts';
import { changesByItself } from '../../model/plan/built-in-step.ts';
import type { RunPhase } from '../../model/plan/phase.ts';
import { type PlannedRelease, runSteps } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { hasWork } from '../../plan/has-work.ts';
import { refusalOf } from '../../plan/refusal.ts';
import type { ReleaseEnd } from '../release/release-end.ts';
import type { RunContext } from '../run-context.ts';
import type { RunEnd } from '../run-end.ts';
import { runSchedule } from './schedule.ts';
import type { Slot } from './slot.ts';

/** Runs one release to its end; a parameter so that tests can script it. */
export type RunRelease = (planned: PlannedRelease, run: RunContext, slot: Slot) => Promise<ReleaseEnd>;

/** Releases that only wait cost memory, for each has a Helm process, and requests. */
const OPEN_PER_SLOT = 4;
const MOST_OPEN = 64;

/**
 * Carries out an approved plan. A release whose needs did not end well is skipped and says so; the others go on, unless
 * `onError` is `stop`. The hooks around all charts run only when at least one release has work to do.
 */
export async function runPlan(run: RunContext, runRelease: RunRelease): Promise<RunEnd> {
  const { plan } = run.approved;
  const refusal = refusalOf(plan);
  if (refusal) return refuse(run, refusal);
  const violations = await violationsIn(run);
  if (violations.size > 0) {
    const releases = plan.releases.map((release) => withRefusal(release, violations.get(release.id)));
    return refuse(
      { ...run, approved: { ...run.approved, plan: { ...plan, releases } } },
      refusalOf({ releases }),
    );
  }
  const around = run.approved.performs.size > 0 && plan.releases.some(hasWork);
  const opened = run.effects === undefined ? undefined : await performRunSteps(run, 'before');
  const before = opened ?? (around ? await runHooksAround(run, 'before') : undefined);
  const ends = await runSchedule({
    releases: plan.releases,
    limit: run.limits.concurrency,
    mostOpen: Math.max(run.limits.concurrency, Math.min(OPEN_PER_SLOT * run.limits.concurrency, MOST_OPEN)),
    obstacle: (planned, soFar) => (before ? whatFailedBefore(opened) : obstacleOf(planned, soFar, run)),
    run: async (planned, slot) => {
      const end = await runRelease(planned, run, slot);
      if (end.failure) run.shared.failing.set(planned.id, end.failure);
      return end;
    },
    skip: (planned, why) => skip(planned, why, run),
  });
  const failure = before ?? firstFailure(plan.releases, ends);
  const mayClose = run.effects !== undefined && !run.limits.signal.aborted;
  const trouble = failure ?? (mayClose ? await performRunSteps(run, 'after') : undefined);
  const closing = async (phase: RunPhase, failure: Failure | undefined) => {
    if (!around || plan.runPhases[phase].hooks.length === 0) return failure;
    const told = await run.inputs.tellHooks(conclude(failure, ends, run));
    const hookFailure = await runHooksAround(run, phase, told);
    return failure ?? hookFailure;
  };
  const failed = await closing(trouble ? 'onFailure' : 'after', trouble);
  return conclude(await closing('finally', failed), ends, run);
}

function whatFailedBefore(opened: Failure | undefined): string {
  return opened ? 'the namespace of the preview is not there' : 'a `before` hook failed';
}

/** Tells every release that is refused why, and the others that nothing is done to them either. */
function refuse(run: RunContext, refusal: Failure | undefined): RunEnd {
  for (const planned of run.approved.plan.releases) {
    const { id, refused } = planned;
    if (refused) run.record.emit({ type: 'release-ended', release: id, outcome: 'failed', failure: refused });
    else skip(planned, 'the run is refused', run);
  }
  return { outcome: 'failed', ...(refusal && { failure: refusal }) };
}

function withRefusal(release: PlannedRelease, refused: Failure | undefined): PlannedRelease {
  return refused === undefined ? release : { ...release, refused };
}

/** Why a release cannot start: undefined when it can. */
function obstacleOf(
  planned: PlannedRelease,
  ends: ReadonlyMap<string, ReleaseEnd>,
  {
    approved,
    limits: { signal, onError },
    shared: { failing },
  }: Pick<RunContext, 'approved' | 'limits' | 'shared'>,
): string | undefined {
  const { releases } = approved.plan;
  if (signal.aborted) return 'the run was cancelled';
  const counts = releases.some(({ id, settings }) => failing.has(id) && !settings.allowFailure);
  if (onError === 'stop' && (counts || firstFailure(releases, ends)))
    return 'the run stops at the first failure';
  const needed = planned.needs.find((id) => {
    const end = ends.get(id);
    const mayFail = releases.find((release) => release.id === id)?.settings.allowFailure;
    return end !== undefined && !endedWell(end.outcome) && !mayFail;
  });
  if (needed === undefined) return undefined;
  return planned.action === 'destroy' ? `needed by ${needed}, which is still there` : `needs ${needed}`;
}

function endedWell(outcome: ReleaseOutcome): boolean {
  return outcome === 'succeeded' || outcome === 'unchanged' || outcome === 'planned';
}

function skip(planned: PlannedRelease, note: string, run: RunContext): ReleaseEnd {
  const end: ReleaseEnd = { outcome: 'skipped', note };
  run.record.emit({ type: 'release-ended', release: planned.id, ...end });
  return end;
}

function firstFailure(
  releases: PlannedRelease[],
  ends: ReadonlyMap<string, ReleaseEnd>,
): Failure | undefined {
  const failed = releases.find((release) => !release.settings.allowFailure && ends.get(release.id)?.failure);
  return failed && ends.get(failed.id)?.failure;
}

function conclude(
  failure: Failure | undefined,
  ends: ReadonlyMap<string, ReleaseEnd>,
  { approved, limits: { signal } }: Pick<RunContext, 'approved' | 'limits'>,
): RunEnd {
  const stop = stopReason(signal);
  if (stop) {
    const by = stop.kind === 'cancelled' ? ` (${stop.by})` : '';
    const isOverTime = stop.kind === 'cancelled' && stop.limitMs !== undefined;
    return {
      outcome: isOverTime ? 'timed-out' : 'cancelled',
      failure: failure ?? { reason: 'cancelled', message: `the run was cancelled${by}` },
    };
  }
  if (failure) return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
  const changed = [...ends.values()].some(
    ({ outcome, note }) => outcome === 'succeeded' && note === undefined,
  );
  const around = runSteps(approved.plan).some(changesByItself);
  return { outcome: changed || around || hasPlanned(ends) ? 'succeeded' : 'no-changes' };
}

function hasPlanned(ends: ReadonlyMap<string, ReleaseEnd>): boolean {
  return [...ends.values()].some((end) => end.outcome === 'planned' || end.outcome === 'failed');
}

// What few runs need is loaded by those.

async function violationsIn(run: RunContext): Promise<ReadonlyMap<string, Failure>> {
  if (run.inputs.judge === undefined) return new Map();
  return (await import('../render/judge-first.ts')).judgeFirst(run);
}

async function performRunSteps(run: RunContext, phase: RunPhase): Promise<Failure | undefined> {
  if (run.approved.plan.runPhases[phase].steps.length === 0) return undefined;
  return (await import('./run-steps.ts')).performRunSteps(run, phase);
}

async function runHooksAround(
  run: RunContext,
  phase: RunPhase,
  told?: Record<string, string>,
): Promise<Failure | undefined> {
  if (run.approved.plan.runPhases[phase].hooks.length === 0) return undefined;
  return (await import('../hooks/run-hooks-around.ts')).runHooksAround(run, phase, told);
}
