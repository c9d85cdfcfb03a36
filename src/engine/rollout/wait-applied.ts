import { waitReady } from '../../cluster/watch/wait-ready.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import type { Result } from '../../model/result.ts';
import type { Deadline } from '../deadline.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../run-context.ts';
import { readyText } from './rollout-progress.ts';

export interface AppliedWait {
  /** Whose objects are waited for. */
  revision: number;
  /** What of the time is left, and how much it was. */
  deadline: Deadline;
  waitForJobs: boolean;
  /** Ends the wait. */
  signal: AbortSignal;
}

/**
 * Waits until the objects of a revision that Helm has applied exist and are ready; with `wait: false` it only looks what is
 * missing or has failed. The only judge of that: exec, rollback and validate ask it alike, with Helm 3 and 4.
 */
export async function waitApplied(
  release: ReleaseContext,
  { revision, deadline, waitForJobs, signal }: AppliedWait,
): Promise<Result<undefined>> {
  const { run, planned } = release;
  const objects = await storedObjects(release, revision);
  if (!objects.ok) return objects;
  return waitReady({
    reader: run.reader,
    clock: run.clock,
    targets: objects.value.map((object) => ({ ...refOf(object), mayVanish: vanishes(object) })),
    timeoutMs: deadline.left(),
    ofMs: deadline.afterMs,
    signal,
    waitForJobs,
    acceptsProgressing: !planned.settings.wait,
    onProgress: (progress) => run.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
  });
}

/** A finished Job with a time to live removes itself. */
function vanishes(object: KubeObject): boolean {
  return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}
