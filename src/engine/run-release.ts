import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLease, type HeldLease } from '../cluster/lease.ts';
import { writeMark } from '../helm/mark.ts';
import { during, type Failure } from '../model/failure.ts';
import type { PlannedRelease } from '../model/plan.ts';
import { newest } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type StopReason, stopReason } from '../model/stop-reason.ts';
import { hasWork } from '../plan/has-work.ts';
import { type EndedStep, type Next, nextStep, type Step } from '../plan/next-step.ts';
import { unreachable } from '../util/unreachable.ts';
import { describeRelease } from './describe-release.ts';
import { diagnose } from './diagnose.ts';
import { writeReleaseKubeconfig } from './hook-environment.ts';
import { ensureNamespace } from './namespace.ts';
import { isAbsent, observeAgain } from './observe-again.ts';
import { rollback } from './operations/rollback.ts';
import type { ReleaseEnd } from './release-end.ts';
import type { ReleaseContext, RunContext } from './run-context.ts';
import { runPhase } from './run-phase.ts';

/** How long onFailure and finally hooks may take after a cancel, together with what they wait for. */
const CLOSING_MS = 5_000;

/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
export async function runRelease(planned: PlannedRelease, run: RunContext): Promise<ReleaseEnd> {
  run.emit({ type: 'release-started', release: planned.id });
  const end = await runGuarded(planned, run);
  run.emit({ type: 'release-ended', release: planned.id, ...end });
  return end;
}

async function runGuarded(planned: PlannedRelease, run: RunContext): Promise<ReleaseEnd> {
  if (!hasWork(planned)) return simpleEnd(planned);
  if (!run.effects || !run.approved.performs.has(planned.id)) return describeRelease(planned, run);
  try {
    const release = await openRelease(planned, run, run.effects);
    return planned.blocked ? await lifecycle(release) : await underLease(release);
  } catch (error) {
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

function simpleEnd({ operation, why }: PlannedRelease): ReleaseEnd {
  if (operation === 'skip') return { outcome: 'skipped', note: why };
  return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}

async function openRelease(
  planned: PlannedRelease,
  run: RunContext,
  effects: ReleaseContext['effects'],
): Promise<ReleaseContext> {
  const folder = join(run.scratchFolder, 'releases', planned.id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const observed = { name: planned.name, namespace: planned.namespace, revisions: [] };
  return {
    run,
    effects,
    planned,
    staged: run.stage.releases.get(planned.id),
    observed,
    before: observed,
    payload: new Map(run.payload),
    failed: undefined,
    replaced: undefined,
    signal: run.signal,
    log: run.log.prefixed(planned.id),
    kubeconfig: await writeReleaseKubeconfig(run.kubeconfig, planned.namespace, folder),
    diagnosticsFolder: join(run.diagnosticsFolder, planned.id),
  };
}

async function underLease(release: ReleaseContext): Promise<ReleaseEnd> {
  const namespace = await ensureNamespace(release);
  if (!namespace.ok) return failedEnd(namespace.failure);
  const lease = await takeLease(release);
  if (!lease.ok) return failedEnd(lease.failure);
  try {
    const moved = await decideAgain(release);
    return moved.ok ? await lifecycle(release) : failedEnd(moved.failure);
  } finally {
    await giveBack(release, lease.value);
  }
}

async function takeLease(release: ReleaseContext): Promise<Result<HeldLease | undefined>> {
  const { run, planned, effects, signal } = release;
  const lease = await acquireLease({
    reader: run.reader,
    writer: effects.cluster,
    clock: run.clock,
    release: planned,
    holder: run.holder,
    signal,
  });
  if (!lease.ok) return lease;
  if (lease.value.held) return ok(lease.value);
  const text = `runs without a lease, so two runs could touch it at once: ${lease.value.why.message}`;
  run.emit({ type: 'warning', release: planned.id, text });
  return ok(undefined);
}

/** A Lease object stays as long as its release does. */
async function giveBack(release: ReleaseContext, lease: HeldLease | undefined): Promise<void> {
  const released = await lease?.release({ remove: isAbsent(release) });
  if (released && !released.ok) {
    const text = `the lease could not be given back: ${released.failure.message}`;
    release.run.emit({ type: 'warning', release: release.planned.id, text });
  }
}

/** Between planning and the lease another run may have changed the release. */
async function decideAgain(release: ReleaseContext): Promise<Result<undefined>> {
  const { run } = release;
  const observed = await run.store.observeOne(release.planned);
  if (!observed.ok) return fail(during('read the release', observed.failure));
  release.observed = observed.value;
  release.before = observed.value;
  const planned = await run.replan(release.planned, observed.value);
  if (!planned.ok) return planned;
  const { operation, effort, why } = planned.value;
  if (operation !== release.planned.operation || effort !== release.planned.effort) {
    run.emit({ type: 'release-replanned', release: release.planned.id, operation, effort, why });
  }
  release.planned = planned.value;
  return ok();
}

/** Asks for the next step until there is none. */
async function lifecycle(release: ReleaseContext): Promise<ReleaseEnd> {
  const ended: EndedStep[] = [];
  for (;;) {
    const stop = stopReason(release.run.signal);
    const next: Next = nextStep(release.planned, ended, stop);
    if (next.kind === 'end') return { outcome: next.outcome, ...(next.failure && { failure: next.failure }) };
    release.signal = signalFor(release.run.signal, stop);
    const failure = await perform(release, next);
    if (failure && next.kind === 'phase') release.failed ??= { phase: next.phase, failure };
    ended.push({ step: next, ...(failure && { failure }) });
  }
}

/** After a cancel the remaining hooks get a signal of their own, for the seconds that are left. */
function signalFor(run: AbortSignal, stop: StopReason | undefined): AbortSignal {
  return stop ? AbortSignal.timeout(CLOSING_MS) : run;
}

async function perform(release: ReleaseContext, step: Step): Promise<Failure | undefined> {
  switch (step.kind) {
    case 'phase':
      return runPhase(release, step.phase);
    case 'diagnose':
      await diagnose(release);
      return undefined;
    case 'rollback':
      return failureOf(await rollback(release));
    case 'mark':
      return failureOf(await mark(release));
    default:
      return unreachable(step);
  }
}

async function mark(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, effects } = release;
  const observed = await observeAgain(release);
  if (!observed.ok) return observed;
  const record = newest(release.observed);
  if (!record || planned.digest === undefined) return ok();
  return writeMark(effects.cluster, planned, record, planned.digest);
}

function failureOf(result: Result<unknown>): Failure | undefined {
  return result.ok ? undefined : result.failure;
}

function failedEnd(failure: Failure): ReleaseEnd {
  const outcome =
    failure.reason === 'cancelled' ? 'cancelled' : failure.reason === 'timed-out' ? 'timed-out' : 'failed';
  return { outcome, failure };
}
