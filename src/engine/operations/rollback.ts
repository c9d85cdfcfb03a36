import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import {
  deployed,
  isHalfUninstalled,
  newest,
  type ObservedRelease,
  revisionsOf,
} from '../../model/release/release.ts';
import { isTrusted } from '../../model/release/trusted-revision.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { TakenObject } from '../../plan/judge-deletion.ts';
import { newestCompleted, rollbackTarget } from '../../plan/rollback-target.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import { deadlineIn } from '../deadline.ts';
import { dataSince } from '../deletion/data-since.ts';
import { rememberForeign } from '../deletion/foreign-memory.ts';
import { foreignObjects } from '../deletion/foreign-objects.ts';
import { giveBack } from '../deletion/give-back.ts';
import { isAbsent, observeAgain } from '../release/observe-again.ts';
import { recordUnready } from '../release/record-unready.ts';
import type { ReleaseContext } from '../release-context.ts';
import { endingEarly } from '../rollout/fail-fast.ts';
import { waitApplied } from '../rollout/wait-applied.ts';
import { helmRollback } from './helm-rollback.ts';
import { hasStoredLaterHooks, tellHelmWaits } from './later-hooks.ts';
import { purge } from './purge.ts';
import { restoreReplaced } from './restore-replaced.ts';
import { uninstall } from './uninstall.ts';

/**
 * Brings back the newest revision that completed, else the one that was deployed when the lease was taken, as `rollbackTarget` says, by `helm rollback`; or no
 * release at all after a failed first install. Bounded by a timeout of its own.
 * Does not: bring back CRDs or chart-hook Jobs; touch anything when Helm had not changed the release yet; delete objects of
 * others, that were there before this run, or data that came after that revision and before this run.
 */
export async function rollback(release: ReleaseContext): Promise<Result<undefined>> {
  const reinstalled = release.planned.operation === 'reinstall';
  const known = reinstalled ? undefined : deployed(release.before)?.revision;
  const observed = await observeAgain(release);
  if (!observed.ok) return impossible(release, known, observed.failure);
  const target = reinstalled ? undefined : rollbackTarget(release.before, release.observed);
  if (!wasChanged(release) || hasNotEnded(release)) return ok();
  const foreign = release.planned.settings.atomic === 'force' ? ok([]) : await foreignObjects(release);
  if (!foreign.ok) return impossible(release, target, foreign.failure);
  if (reinstalled) return afterReinstall(release, foreign.value);
  if (target === undefined) {
    await tellStaying(release);
    return toAbsence(release, foreign.value);
  }
  const data = await dataKept(release, target);
  return data.ok
    ? toRevision(release, target, [...foreign.value, ...data.value])
    : impossible(release, target, data.failure);
}

/** What came after the target and was there before this run may be in use: that the run failed is no reason to delete it. */
async function dataKept(release: ReleaseContext, target: number): Promise<Result<TakenObject[]>> {
  if (target === deployed(release.before)?.revision) return ok([]);
  const data = await dataSince(release, target);
  const why = `it came after revision ${target}, before this run, and may hold what is needed`;
  return data.ok ? ok(data.value.map((ref) => ({ ...ref, why }))) : data;
}

/** What is there cannot be read, so nothing may be changed: the failed revision stays, and the record says why. */
function impossible(
  { run, planned }: ReleaseContext,
  target: number | undefined,
  cause: Failure,
): Result<undefined> {
  const failure = during('roll back', cause);
  run.record.emit({ type: 'rollback-ended', release: planned.id, to: target ?? 'absent', failure });
  return fail(failure);
}

/** What was deployed may be anybody's, so nothing is done about it unasked: both ways are said, with what they would delete. */
async function tellStaying(release: ReleaseContext): Promise<void> {
  const { run, planned, before } = release;
  const served = deployed(before);
  if (!before || !served) return;
  const { id } = planned;
  const { revision } = served;
  const texts = [
    `not rolled back to revision ${revision}: no run of this project has stored it. If you know it: helm-lifecycle rollback ${id} --revision ${revision}`,
  ];
  const completed = newestCompleted(before)?.revision;
  if (completed !== undefined && completed < revision) {
    const data = await dataSince(release, completed);
    const named = data.ok ? data.value.map(formatRef).join(', ') : 'perhaps data that came since';
    texts.push(
      `revision ${completed} is the newest that a run completed: helm-lifecycle rollback ${id} --revision ${completed}${named === '' ? '' : `, which deletes ${named}`}`,
    );
  }
  for (const text of texts) run.record.emit({ type: 'warning', release: planned.id, text });
}

/** Whether an uninstall that was interrupted is as unfinished as before: the next run goes on with it. */
function hasNotEnded({ before, observed }: ReleaseContext): boolean {
  return isHalfUninstalled(before) && newest(before)?.uid === newest(observed)?.uid;
}

/** Whether Helm stored anything new, so that there is something to bring back. */
function wasChanged({ before, observed }: ReleaseContext): boolean {
  const [old, last] = [newest(before), newest(observed)];
  return old?.revision !== last?.revision || old?.status !== last?.status || last?.status !== 'deployed';
}

async function toRevision(
  release: ReleaseContext,
  revision: number,
  taken: TakenObject[],
): Promise<Result<undefined>> {
  const { planned, run } = release;
  run.record.emit({ type: 'rollback-started', release: planned.id, to: revision });
  const before = release.observed;
  const applied = await applyRevision(release, revision, taken);
  // Others do not wait for it to be ready.
  if (applied.ok) await giveBack(release);
  const result = applied.ok && planned.settings.wait ? await waitRolledBack(release, before) : applied;
  run.record.emit({
    type: 'rollback-ended',
    release: planned.id,
    to: revision,
    ...(!result.ok && { failure: result.failure }),
  });
  return result;
}

async function applyRevision(
  release: ReleaseContext,
  revision: number,
  taken: TakenObject[],
): Promise<Result<undefined>> {
  const { planned, run } = release;
  const { settings } = planned;
  const wait =
    settings.wait && isKnown(release, revision) && (await hasStoredLaterHooks(release, revision, 'rollback'));
  if (wait) tellHelmWaits(release, 'rollback');
  const request = { revision, wait, timeoutMs: () => settings.timeout, taken };
  const noHooks = isKnown(release, revision) ? skipsChartHooks(settings.noHooks, 'rollback') : true;
  const first = await helmRollback(release, { ...request, noHooks });
  if (first.ok || release.signal.aborted) return first;
  // A chart hook of the old revision is the most common obstacle.
  const text = `rollback failed (${first.failure.message}); trying once more without chart hooks`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return helmRollback(release, { ...request, wait: false, noHooks: true });
}

/** Whether a run has stored it, so that its chart hooks are known as well. */
function isKnown({ before }: ReleaseContext, revision: number): boolean {
  const record = revisionsOf(before).find((one) => one.revision === revision);
  return !before || !record || isTrusted(before, record);
}

/** Jobs of the old revision are not run again, so nobody waits for them. */
async function waitRolledBack(
  release: ReleaseContext,
  before: ObservedRelease | undefined,
): Promise<Result<undefined>> {
  const { run, planned, observed } = release;
  const revision = newest(observed)?.revision ?? 0;
  const { timeout: timeoutMs } = planned.settings;
  const wait = { revision: () => revision, timeoutMs, since: run.cluster.reader.serverTime() };
  const deadline = deadlineIn(timeoutMs, run.limits.clock);
  const ready = await endingEarly(release, wait, (signal) =>
    waitApplied(release, { revision, deadline, waitForJobs: false, signal }),
  );
  if (!ready.ok) await recordUnready(release, ready.failure, before);
  return ready;
}

async function toAbsence(release: ReleaseContext, taken: ObjectRef[]): Promise<Result<undefined>> {
  const { planned, run, before } = release;
  // Only what this very run installed may be removed: older failed revisions were left on purpose.
  if (newest(before) !== undefined || isAbsent(release)) return ok();
  run.record.emit({ type: 'rollback-started', release: planned.id, to: 'absent' });
  const removed = await uninstall(release, deadlineIn(planned.settings.timeout, run.limits.clock), taken);
  if (removed.ok) await giveBack(release);
  const result = removed.ok ? await purge(release) : removed;
  run.record.emit({
    type: 'rollback-ended',
    release: planned.id,
    to: 'absent',
    ...(!result.ok && { failure: result.failure }),
  });
  return result;
}

/** What a reinstall leaves behind is never uninstalled; the old chart comes back only when that was asked for. */
async function afterReinstall(release: ReleaseContext, taken: ObjectRef[]): Promise<Result<undefined>> {
  const remembered = await rememberForeign(release, taken);
  if (!remembered.ok || !release.planned.settings.reinstallRestore) return remembered;
  if (!isReplacedTrusted(release)) return ok();
  const restored = await restoreReplaced(release);
  if (restored.ok) await giveBack(release);
  return restored;
}

function isReplacedTrusted({ run, planned, before, replaced }: ReleaseContext): boolean {
  const record = revisionsOf(before).find(({ revision }) => revision === replaced?.revision);
  if (!before || !record || isTrusted(before, record)) return true;
  const text = `revision ${record.revision} is not put back: no run of this project has stored it`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return false;
}
