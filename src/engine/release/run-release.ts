import { join } from 'node:path';
import { stepOf } from '../../model/plan/built-in-step.ts';
import { onlyPart, type PlannedRelease } from '../../model/plan/plan.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { filesystemFailure } from '../../model/result/filesystem-failure.ts';
import { type StopReason, stopReason } from '../../model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { hasWork } from '../../plan/has-work.ts';
import { type EndedStep, type Next, nextStep, type Step } from '../../plan/next-step.ts';
import { unreachable } from '../../util/unreachable.ts';
import { nameTaken } from '../deletion/give-back.ts';
import { BRIEF, diagnose, THOROUGH } from '../evidence/diagnose.ts';
import { subjectOf } from '../evidence/subject-of.ts';
import { releaseKubeconfig } from '../hooks/hook-environment.ts';
import { knownLease } from '../lease/known-leases.ts';
import { releaseLease, takeLease } from '../lease/release-lease.ts';
import { rollback } from '../operations/rollback.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';
import { isAsPlanned, renderEarly } from '../render/early-render.ts';
import type { RunContext } from '../run-context.ts';
import type { Slot } from '../schedule/slot.ts';
import { performSteps } from '../steps/perform-steps.ts';
import { describeRelease } from './describe-release.ts';
import { goneMeanwhile } from './gone-meanwhile.ts';
import { recoverStuck } from './recover.ts';
import { type ReleaseEnd, simpleEnd } from './release-end.ts';
import { leaseStateKey } from './release-helm.ts';
import { runPhase } from './run-phase.ts';

/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
export async function runRelease(planned: PlannedRelease, run: RunContext, slot: Slot): Promise<ReleaseEnd> {
  if (!run.effects || !run.approved.performs.has(planned.id)) return describeRelease(planned, run);
  try {
    const release = openRelease(planned, { run, effects: run.effects, slot });
    if (planned.blocked) return await lifecycle(release);
    const end = await underLease(release);
    // There was only a lease to remove.
    return end.outcome === 'succeeded' && !hasWork(release.planned) ? simpleEnd(release.planned) : end;
  } catch (error) {
    const trouble = filesystemFailure(error);
    if (trouble) return failedEnd(trouble, run);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      outcome: 'failed',
      failure: {
        reason: 'internal',
        message: `Internal error: ${text.split('\n')[0]}`,
        details: text.split('\n').slice(1, 6),
      },
    };
  }
}

function openRelease(
  planned: PlannedRelease,
  { run, effects, slot }: Pick<ReleaseContext, 'run' | 'effects' | 'slot'>,
): ReleaseContext {
  const folder = join(run.folders.scratch, 'releases', planned.id);
  return {
    run,
    effects,
    planned,
    slot,
    staged: run.inputs.stage.releases.get(planned.id),
    observed: undefined,
    before: undefined,
    payload: new Map(run.shared.payload),
    failed: undefined,
    lease: undefined,
    operationStartedAt: 0,
    early: undefined,
    hookEvents: undefined,
    writing: undefined,
    rendered: undefined,
    clientSide: false,
    seen: {},
    ignored: new Set(),
    warned: new Set(),
    taken: new Map(),
    replaced: undefined,
    signal: run.limits.signal,
    log: run.record.log.prefixed(planned.id),
    kubeconfig: releaseKubeconfig(run.programs.kubeconfig, planned.namespace, folder),
    diagnosticsFolder: join(run.folders.diagnostics, planned.id),
  };
}

async function underLease(release: ReleaseContext): Promise<ReleaseEnd> {
  // The lease lives in the namespace; a pending revision is judged under the lease.
  const opening = release.planned.opening.filter(({ kind }) => kind !== 'recover');
  // What asks nothing of the cluster needs no namespace either.
  if (release.staged?.rendersAlone) note(release, { early: renderEarly(release) });
  try {
    const opened = await performSteps(release, opening);
    if (!opened.ok) return failedEnd(opened.failure, release.run);
    if (!release.early) note(release, { early: renderEarly(release) });
    return await afterOpening(release);
  } finally {
    await release.early?.giveUp();
  }
}

async function afterOpening(release: ReleaseContext): Promise<ReleaseEnd> {
  const lease = await takeLease(release, {
    known: release.run.leases.lock === 'off' ? undefined : await knownLease(release),
    onWaiting() {
      forgetEarly(release);
      release.slot.release();
    },
  });
  if (!lease.ok) {
    const gone = await goneMeanwhile(release, lease.failure);
    return gone ? simpleEnd(gone) : failedEnd(lease.failure, release.run);
  }
  note(release, { lease: lease.value });
  const stateKey = leaseStateKey(release.planned.id);
  if (lease.value) release.run.record.saveState(stateKey, 'held');
  lease.value?.lost.addEventListener('abort', () =>
    release.run.record.emit({ type: 'lease-lost', release: release.planned.id }),
  );
  try {
    await release.slot.take(release.signal);
    const moved = await decideAgain(release);
    return moved.ok ? await lifecycle(release) : failedEnd(moved.failure, release.run);
  } finally {
    if (await releaseLease(release, lease.value)) release.run.record.saveState(stateKey, '');
  }
}

/** What it was begun for may be another release by now. Helm is interrupted; whoever opened the release waits for its end. */
function forgetEarly({ early }: ReleaseContext): void {
  void early?.giveUp();
}

/** Between planning and the lease another run may have changed the release. */
async function decideAgain(release: ReleaseContext): Promise<Result<undefined>> {
  const { run } = release;
  const observed = await run.cluster.store.confirmOne(release.planned);
  if (!observed.ok) return fail(during('read the release', observed.failure));
  note(release, { observed: observed.value });
  if (!isAsPlanned(release)) forgetEarly(release);
  // Where recovering is the operation itself, nobody asks whether the Helm is dead.
  const byHand = stepOf(release.planned.phases.exec.steps, 'recover');
  const recovered = byHand ? ok() : await recoverStuck(release);
  if (!recovered.ok) return recovered;
  note(release, { before: release.observed });
  const planned = await run.inputs.replan(release.planned, observedOf(release));
  if (!planned.ok) return planned;
  if (!isSamePlan(planned.value, release.planned)) {
    run.record.emit({ type: 'release-replanned', release: release.planned.id, planned: planned.value });
    forgetEarly(release);
  }
  note(release, { planned: planned.value });
  return ok();
}

function isSamePlan(one: PlannedRelease, other: PlannedRelease): boolean {
  return one.operation === other.operation && one.why === other.why && onlyPart(one) === onlyPart(other);
}

/** Asks for the next step until there is none. */
async function lifecycle(release: ReleaseContext): Promise<ReleaseEnd> {
  const ended: EndedStep[] = [];
  for (;;) {
    const stop = stopOf(release);
    const next: Next = nextStep(release.planned, ended, stop);
    if (next.kind === 'end') {
      if (next.failure) await nameTaken(release);
      return { outcome: next.outcome, ...located(release.planned, next.failure) };
    }
    note(release, { signal: stop ? release.run.limits.closing : workSignal(release) });
    const failure = await perform(release, next).catch(fromFilesystem);
    if (failure && next.kind === 'phase' && !release.failed)
      note(release, { failed: { phase: next.phase, failure } });
    if (failure) release.run.shared.failing.set(release.planned.id, failure);
    ended.push({ step: next, ...(failure && { failure }) });
  }
}

/** A failure that knows no better place points to the chart's entry. */
function located({ location }: PlannedRelease, failure: Failure | undefined): { failure?: Failure } {
  return failure ? { failure: { ...(location && { location }), ...failure } } : {};
}

/** A lost lease stops the release as a cancel does: another run may be at work on it now. */
function stopOf({ run, lease }: ReleaseContext): StopReason | undefined {
  return stopReason(run.limits.signal) ?? (lease && stopReason(lease.lost));
}

function workSignal({ run, lease }: ReleaseContext): AbortSignal {
  return lease ? AbortSignal.any([run.limits.signal, lease.lost]) : run.limits.signal;
}

/** A disk that is full in the middle of a release fails that step; what follows a failure is still done. */
function fromFilesystem(error: unknown): Failure {
  const failure = filesystemFailure(error);
  if (!failure) throw error;
  return failure;
}

async function perform(release: ReleaseContext, step: Step): Promise<Failure | undefined> {
  switch (step.kind) {
    case 'phase':
      return runPhase(release, step.phase);
    case 'diagnose':
      await diagnose(release, await subjectOf(release), stopOf(release) ? BRIEF : THOROUGH);
      return undefined;
    case 'rollback':
      return failureOf(await rollback(release));
    case 'close':
      return failureOf(await performSteps(release, release.planned.closing));
    default:
      return unreachable(step);
  }
}

function failureOf(result: Result<unknown>): Failure | undefined {
  return result.ok ? undefined : result.failure;
}

/** What fails after a stop fails because of it. */
function failedEnd(failure: Failure, { limits: { signal } }: Pick<RunContext, 'limits'>): ReleaseEnd {
  if (signal.aborted || failure.reason === 'cancelled') return { outcome: 'cancelled', failure };
  return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
}
