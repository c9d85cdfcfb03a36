import { during } from '../../model/failure.ts';
import type { RevisionRecord } from '../../model/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { PendingVerdict } from '../../plan/judge-pending.ts';
import { rememberTaken, wasLeft } from '../deletion/remember-taken.ts';
import { giveBack, noteWriting, takeLease } from '../lease/release-lease.ts';
import type { RecoveryContext } from '../run-context.ts';
import { observeAgain } from './observe-again.ts';
import { pendingRevision, recover } from './recover.ts';

/** What is to be done with a pending revision: why its Helm is known to be dead, or why it must be left alone. */
export type PendingJudge = (record: RevisionRecord) => PendingVerdict;

/**
 * Takes the lease of a release, marks a pending revision failed if `judge` says so, does `meanwhile`, and gives the lease back.
 * The value is the revision that was pending; undefined when there was none.
 */
export async function unlockRelease(
  release: RecoveryContext,
  judge: PendingJudge,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Result<RevisionRecord | undefined>> {
  const lease = await takeLease(release);
  if (!lease.ok) return lease;
  release.lease = lease.value;
  try {
    const read = await observeAgain(release);
    if (!read.ok) return fail(during('read the release', read.failure));
    const record = pendingRevision(release);
    const left = record !== undefined || wasLeft(release);
    const recovered = record ? await recoverJudged(release, record, judge) : ok();
    const remembered = recovered.ok && left ? await rememberTaken(release) : ok();
    if (!remembered.ok) return remembered;
    if (recovered.ok) await noteWriting(release, undefined);
    await meanwhile();
    return recovered.ok ? ok(record) : recovered;
  } finally {
    await giveBack(release, lease.value);
  }
}

async function recoverJudged(
  release: RecoveryContext,
  record: RevisionRecord,
  judge: PendingJudge,
): Promise<Result<undefined>> {
  const verdict = judge(record);
  return verdict.kind === 'recover' ? recover(release, record, verdict.why) : fail(verdict.failure);
}
