import { setStatus } from '../../helm/set-status.ts';
import {
  deployed,
  newest,
  type ObservedRelease,
  type RevisionRecord,
  revisionsOf,
} from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import { learnSecrets } from '../evidence/learn-secrets.ts';
import { shortFailure } from '../evidence/short-failure.ts';
import { forgetWriting } from '../lease/release-lease.ts';
import type { ReleaseContext } from '../release-context.ts';
import { observeAgain } from './observe-again.ts';
import { storedObjects } from './stored-objects.ts';

/**
 * Helm calls a revision `deployed` once it has applied it. When what it applied does not become ready, the history is made to say
 * what Helm would have written if it had waited: the revision failed, for this reason, and what was deployed `before` still is.
 * A history that cannot be written is told and changes nothing else: without its mark no revision counts as completed.
 */
export async function recordUnready(
  release: ReleaseContext,
  failure: Failure,
  before: ObservedRelease | undefined,
): Promise<void> {
  // Another run may be at work on it by now.
  if (release.lease?.lost.aborted) return;
  const record = newest(release.observed);
  if (record?.status !== 'deployed') return;
  const recorded = await rewriteHistory(release, record, { failure, before });
  if (!recorded.ok) {
    const { run, planned } = release;
    const text = `revision ${record.revision} is not ready, and Helm's history could not be told so: ${recorded.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
}

async function rewriteHistory(
  release: ReleaseContext,
  record: RevisionRecord,
  { failure, before }: { failure: Failure; before: ObservedRelease | undefined },
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  const cluster = { reader: run.cluster.reader, writer: effects.cluster };
  const objects = await storedObjects(release, record.revision);
  if (objects.ok) learnSecrets(release, objects.value);
  const { message } = shortFailure(failure, run.record.redactor);
  const failed = await setStatus(cluster, planned, record, {
    status: 'failed',
    description: `helm-lifecycle: ${message}`,
  });
  if (!failed.ok) return failed;
  // Helm has made it `superseded`, with a new state of its secret.
  const known = deployed(before)?.uid;
  const last = revisionsOf(release.observed).find(
    ({ uid, status }) => uid === known && status === 'superseded',
  );
  const restored = last ? await setStatus(cluster, planned, last, { status: 'deployed' }) : ok();
  if (!restored.ok) return restored;
  await forgetWriting(release);
  return observeAgain(release);
}
