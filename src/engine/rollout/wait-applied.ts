import { waitReady } from '../../cluster/watch/wait-ready.ts';
import type { RevisionState } from '../../helm/contract.ts';
import { compileReadyRules, isIgnored } from '../../hooks/ready-rules.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { fail, type Result } from '../../model/result.ts';
import type { Deadline } from '../deadline.ts';
import { storedObjects } from '../release/stored-objects.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { readyText } from './rollout-progress.ts';

export interface AppliedWait {
  /** Whose objects are waited for: by its number, or as it was observed. */
  revision: number | RevisionState;
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
  const own = await compileReadyRules(planned.settings.ready);
  if (!own.ok) return own;
  const objects = await storedObjects(release, revision);
  if (!objects.ok) return objects;
  const ready = await waitReady({
    reader: run.cluster.reader,
    clock: run.limits.clock,
    targets: objects.value.map((object) => ({ ...refOf(object), mayVanish: vanishes(object) })),
    timeoutMs: deadline.left(),
    ofMs: deadline.afterMs,
    signal,
    waitForJobs,
    own: own.value,
    acceptsProgressing: !planned.settings.wait,
    onProgress: (progress) =>
      run.record.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
  });
  tellIgnored(release, objects.value);
  const number = typeof revision === 'number' ? revision : revision.revision;
  const seen = ready.ok ? { revision: number, objects: objects.value } : undefined;
  note(release, { seen: { ...release.seen, ready: seen } });
  const why = stopReason(signal);
  // Not that the wait was ended is the cause, but why.
  return !ready.ok && why?.kind === 'fail-fast' ? fail({ ...ready.failure, message: why.message }) : ready;
}

/** What the manifest says not to wait for is in the result, whatever became of the rest. */
function tellIgnored({ run, planned, ignored }: ReleaseContext, objects: readonly KubeObject[]): void {
  const all = objects.filter((object) => isIgnored(planned.settings.ready, object)).map(nameOf);
  const news = all.filter((name) => !ignored.has(name));
  if (news.length === 0) return;
  for (const name of news) ignored.add(name);
  run.record.emit({ type: 'not-waited-for', release: planned.id, objects: news });
}

/** A finished Job with a time to live removes itself. */
function vanishes(object: KubeObject): boolean {
  return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}
