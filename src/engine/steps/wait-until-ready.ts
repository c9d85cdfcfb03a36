import { waitJobsEnded } from '../../cluster/watch/wait-jobs-ended.ts';
import { waitStable } from '../../cluster/watch/wait-stable.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { deployed } from '../../model/release/release.ts';
import { allOk, ok, type Result } from '../../model/result.ts';
import { deadlineIn } from '../deadline.ts';
import type { ReleaseContext } from '../release-context.ts';
import { endingEarly } from '../rollout/fail-fast.ts';
import { waitApplied } from '../rollout/wait-applied.ts';

/**
 * All rendered resources of the deployed revision exist and are ready, and for `settle` pods whose containers have no readiness
 * probe stay up and no Job fails that is still at work. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
export async function waitUntilReady(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, signal } = release;
  const { settings } = planned;
  const record = deployed(release.observed);
  release.slot.release();
  // Nothing is stored when hooks replaced Helm and there is no release.
  if (!record) return ok();
  const ready = await readyNow(release, record.revision);
  if (!ready.ok || settings.settle === 0 || !settings.wait) return ready.ok ? ok() : ready;
  const watched = {
    reader: run.cluster.reader,
    clock: run.limits.clock,
    refs: ready.value.map(refOf),
    settleMs: settings.settle,
    signal,
  };
  const settled = allOk(await Promise.all([waitStable(watched), waitJobsEnded(watched)]));
  return settled.ok ? ok() : settled;
}

/** Waits for the objects of a revision, and gives them. What exec has just seen to be ready is not looked at a second time. */
async function readyNow(release: ReleaseContext, revision: number): Promise<Result<KubeObject[]>> {
  const { run, planned } = release;
  const { timeout: timeoutMs, waitForJobs } = planned.settings;
  if (release.seen.ready?.revision === revision) return ok(release.seen.ready.objects);
  const wait = { revision: () => revision, timeoutMs, since: release.operationStartedAt };
  const deadline = deadlineIn(timeoutMs, run.limits.clock);
  const ready = await endingEarly(release, wait, (signal) =>
    waitApplied(release, { revision, deadline, waitForJobs, signal }),
  );
  return ready.ok ? ok(release.seen.ready?.objects ?? []) : ready;
}
