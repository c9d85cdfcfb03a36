import type { RevisionRecord } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { PendingVerdict } from '../../plan/judge-pending.ts';
import { rememberForeignOfDead, writerDied } from '../deletion/foreign-of-dead-run.ts';
import { forgetWriting, releaseLease, takeLease } from '../lease/release-lease.ts';
import { note, type RecoveryContext } from '../release-context.ts';
import { observeAgain } from './observe-again.ts';
import { pendingRevision, recover } from './recover.ts';

/** What is to be done with a pending revision: why its Helm is known to be dead, or why it must be left alone. */
export type PendingJudge = (record: RevisionRecord) => PendingVerdict;

/** Takes the lease of a release, settles what a dead run has left of it, does `meanwhile`, and releases the lease. */
export async function recoverRelease(
  release: RecoveryContext,
  judge: PendingJudge,
  meanwhile: () => Promise<void>,
): Promise<Result<undefined>> {
  const lease = await takeLease(release);
  if (!lease.ok) return lease;
  note(release, { lease: lease.value });
  try {
    const read = await observeAgain(release);
    if (!read.ok) return fail(during('read the release', read.failure));
    const settled = await settle(release, judge);
    await meanwhile();
    return settled;
  } finally {
    await releaseLease(release, lease.value);
  }
}

/** The step `recover`: somebody has said that no Helm works on the release. */
export function recoverByHand(release: RecoveryContext): Promise<Result<undefined>> {
  return settle(release, () => ({ kind: 'recover', why: 'recovered by hand' }));
}

/**
 * Under the lease: marks a pending revision failed if `judge` says so, remembers what it took over from others, and removes the
 * note that a Helm is writing.
 */
async function settle(release: RecoveryContext, judge: PendingJudge): Promise<Result<undefined>> {
  const record = pendingRevision(release);
  const left = record !== undefined || writerDied(release);
  const recovered = record ? await recoverJudged(release, record, judge) : ok();
  if (!recovered.ok) return recovered;
  const remembered = left ? await rememberForeignOfDead(release) : ok();
  if (!remembered.ok) return remembered;
  await forgetWriting(release);
  return ok();
}

async function recoverJudged(
  release: RecoveryContext,
  record: RevisionRecord,
  judge: PendingJudge,
): Promise<Result<undefined>> {
  const verdict = judge(record);
  return verdict.kind === 'recover' ? recover(release, record, verdict.why) : fail(verdict.failure);
}
