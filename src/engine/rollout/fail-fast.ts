import { compileReadyRules } from '../../hooks/ready-rules.ts';
import type { RolloutTrouble } from '../../kube/rollout/rollout-trouble.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { StopReason } from '../../model/result/stop-reason.ts';
import { fail, type Result } from '../../model/result.ts';
import { learnSecrets } from '../evidence/learn-secrets.ts';
import { appliedObjects } from '../release/applied-objects.ts';
import type { ReleaseContext } from '../release-context.ts';
import { type RolloutEnd, watchRollout } from './watch-rollout.ts';

export interface Wait {
  /** What is waited for; asked each time that it is read. */
  revision: () => number;
  timeoutMs: number;
  /** Unix milliseconds of the API server's clock: what was made earlier is not judged. */
  since: number;
  /** Called when Helm is known to have rendered the revision. */
  onStored?: () => void;
  /** Called when the number of ready objects has changed. */
  onProgress?: (text: string) => void;
}

/** A healthy rollout of a small chart is done by then and costs no watch. */
const SHORT_WAIT_MS = 5_000;
/** Timestamps of objects are whole seconds, and the API server's clock is known to about half of one. */
const CLOCK_SLACK_MS = 2_000;
const AGAIN_MS = 2_000;
const UNWATCHED = 'a rollout that cannot end well is noticed at its timeout only';

/**
 * Does work that waits for a revision, and interrupts it with the reason `fail-fast` when the revision can no longer become
 * ready: that state then is the failure. Whatever interrupts first wins. Watching never fails by itself.
 */
export async function endingEarly(
  release: ReleaseContext,
  wait: Wait,
  work: (signal: AbortSignal) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  const { run } = release;
  const stop = new AbortController();
  const over = new AbortController();
  const signal = AbortSignal.any([release.signal, stop.signal]);
  const startedAt = run.limits.clock.now();
  let verdict: Failure | undefined;
  // Not awaited at the end: a request to an API server that hangs must not hold up what comes next.
  void watch(release, wait, AbortSignal.any([signal, over.signal])).then((trouble) => {
    if (trouble === undefined || over.signal.aborted) return;
    verdict = failureOf(trouble, run.limits.clock.now() - startedAt, wait.timeoutMs);
    const reason: StopReason = { kind: 'fail-fast', message: verdict.message };
    stop.abort(reason);
  });
  try {
    const result = await work(signal);
    const isOurs = verdict !== undefined && signal.reason === stop.signal.reason;
    return result.ok || !isOurs ? result : fail({ ...result.failure, ...verdict, reason: 'not-ready' });
  } finally {
    over.abort();
  }
}

/** What ends the wait early; undefined when the wait has ended, or nothing can be known. */
async function watch(
  release: ReleaseContext,
  wait: Wait,
  signal: AbortSignal,
): Promise<RolloutTrouble | undefined> {
  const { run, planned } = release;
  if (!planned.settings.failFast.enabled) return undefined;
  await run.limits.clock.sleep(SHORT_WAIT_MS, signal);
  try {
    while (!signal.aborted) {
      const end = await watchOnce(release, wait, signal);
      if (end.kind === 'hopeless') return end.trouble;
      if (end.kind === 'over') return undefined;
      const { message, reason, transient } = end.failure;
      if (reason === 'forbidden') run.record.warnOnce('fail-fast', `${UNWATCHED}: ${message}`);
      release.log.debug(`the rollout cannot be watched: ${message}`);
      if (!transient) return undefined;
      await run.limits.clock.sleep(AGAIN_MS, signal);
    }
  } catch (bug) {
    const text = `Internal error: the rollout could not be watched: ${bug instanceof Error ? bug.message : String(bug)}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return undefined;
}

async function watchOnce(release: ReleaseContext, wait: Wait, signal: AbortSignal): Promise<RolloutEnd> {
  const { run, planned } = release;
  const { failFast, waitForJobs, ready } = planned.settings;
  const stored = await run.cluster.store.read(planned, wait.revision());
  if (signal.aborted) return { kind: 'over' };
  if (!stored.ok) return { kind: 'broken', failure: stored.failure };
  if (!stored.value) return { kind: 'broken', failure: notStored(wait.revision()) };
  wait.onStored?.();
  const applied = await appliedObjects(release, stored.value);
  if (!applied.ok) return { kind: 'broken', failure: applied.failure };
  const own = await compileReadyRules(ready);
  learnSecrets(release, [...applied.value.own, ...applied.value.chartHooks]);
  return watchRollout({
    reader: run.cluster.reader,
    watches: run.cluster.watches,
    clock: run.limits.clock,
    ...wait,
    since: wait.since - CLOCK_SLACK_MS,
    applied: applied.value,
    waitForJobs,
    own: own.ok ? own.value : undefined,
    graceMs: failFast.grace,
    signal,
    onProgress: (text) => wait.onProgress?.(text),
    onUnschedulable: ({ object, message }) => {
      const text = `${object} ${message}; the wait goes on, for a node may come`;
      run.record.emit({ type: 'warning', release: planned.id, text });
    },
  });
}

/** Helm stores a revision as soon as it has rendered it. */
function notStored(revision: number): Failure {
  return { reason: 'not-found', transient: true, message: `revision ${revision} is not stored yet` };
}

function failureOf(trouble: RolloutTrouble, afterMs: number, timeoutMs: number): Failure {
  const { object, message, reason, kind } = trouble;
  const seconds = (ms: number) => `${Math.round(ms / 1_000)} s`;
  return {
    reason: 'not-ready',
    message: `${object}: ${message} (${reason} ended the wait after ${seconds(afterMs)} of ${seconds(timeoutMs)})`,
    // Waiting longer is no advice where the API server says no.
    remedy:
      kind === 'pods-refused'
        ? 'Change what the API server refuses, or the quota, policy or webhook that refuses it.'
        : 'Look at the events and logs of the object. If it would have become well later, raise `failFast.grace`.',
    object,
  };
}
