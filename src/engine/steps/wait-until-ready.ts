import { settle } from '../../cluster/watch/settle.ts';
import { waitReady } from '../../cluster/watch/wait-ready.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { deployed } from '../../model/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { storedObjects } from '../release/stored-objects.ts';
import { endingEarly } from '../rollout/fail-fast.ts';
import { readyText } from '../rollout/rollout-progress.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * All rendered resources of the deployed revision exist and are ready, and pods whose containers have
 * no readiness probe stay up for `settle`. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
export async function waitUntilReady(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, signal } = release;
  const { settings } = planned;
  const record = deployed(release.observed);
  release.slot.giveBack();
  // Nothing is stored when hooks replaced Helm and there is no release.
  if (!record) return ok();
  const objects = await storedObjects(release, record.revision);
  if (!objects.ok) return objects;
  const timeoutMs = settings.timeout;
  const wait = { revision: record.revision, timeoutMs, since: release.operationStartedAt };
  const ready = await endingEarly(release, wait, (ending) =>
    waitReady({
      reader: run.reader,
      clock: run.clock,
      targets: objects.value.map((object) => ({ ...refOf(object), mayVanish: vanishes(object) })),
      timeoutMs,
      signal: ending,
      waitForJobs: settings.waitForJobs,
      acceptsProgressing: !settings.wait,
      onProgress: (progress) =>
        run.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
    }),
  );
  if (!ready.ok || settings.settle === 0 || !settings.wait) return ready;
  return settle({
    reader: run.reader,
    clock: run.clock,
    refs: objects.value.map(refOf),
    settleMs: settings.settle,
    signal,
  });
}

/** A finished Job with a time to live removes itself. */
function vanishes(object: KubeObject): boolean {
  return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}
