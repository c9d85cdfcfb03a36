import { setStatus } from '../../helm/set-status.ts';
import { newest, type RevisionRecord } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { judgePending, type PendingVerdict } from '../../plan/judge-pending.ts';
import { rememberForeignOfDead, writerDied } from '../deletion/foreign-of-dead-run.ts';
import { forgetWriting } from '../lease/release-lease.ts';
import { claimedUntil, WRITING_ANNOTATION } from '../lease/writing-claim.ts';
import type { RecoveryContext, ReleaseContext } from '../release-context.ts';
import { livingUninstall } from './living-uninstall.ts';
import { observeAgain } from './observe-again.ts';

/** How often it is looked whether a Helm of others has ended. */
const LOOK_MS = 1_000;

/**
 * Before anything is decided: a revision that a dead Helm left pending is marked failed; one of a dead run whose Helm may live is
 * waited for, and so is its uninstall where something is to be deployed; any other is refused.
 */
export async function recoverStuck(release: ReleaseContext): Promise<Result<undefined>> {
  const settled = await untilSettled(release);
  if (!settled.ok) return settled;
  const last = pendingRevision(release);
  if (!last) return writerDied(release) ? rememberForeignOfDead(release) : ok();
  const verdict = judge(release, last);
  if (verdict.kind !== 'recover') return fail(verdict.failure);
  const recovered = await recover(release, last, verdict.why);
  return recovered.ok ? rememberForeignOfDead(release) : recovered;
}

function judge(release: ReleaseContext, record: RevisionRecord): PendingVerdict {
  const { planned, run, lease } = release;
  const until = claimedUntil(lease?.annotations[WRITING_ANNOTATION]);
  return judgePending({
    release: planned,
    record,
    underLease: lease !== undefined,
    leftByDeadRun: writerDied(release),
    ...(until !== undefined && { writingUntil: until }),
    now: run.cluster.reader.serverTime(),
    settings: planned.settings,
  });
}

/** Waits, as long as for another run, until the Helm of a dead run has written its end or its time is over. */
async function untilSettled(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, lease, slot, signal } = release;
  const deadline = run.limits.clock.now() + planned.settings.lockTimeout;
  const stopped = lease ? AbortSignal.any([signal, lease.lost]) : signal;
  for (let waits = 0; ; waits += 1) {
    const last = pendingRevision(release);
    const verdict = last ? judge(release, last) : livingUninstall(release);
    if (verdict?.kind !== 'wait') {
      if (waits > 0) await slot.take(signal);
      return ok();
    }
    if (stopped.aborted || run.limits.clock.now() >= deadline) return fail(verdict.failure);
    if (waits === 0) {
      const until = new Date(verdict.until).toISOString();
      const text = last
        ? `the run that held the lease died; waits for its Helm, which may be writing revision ${last.revision} until ${until}`
        : `the run that held the lease died; waits for its Helm, which may be uninstalling the release until ${until}`;
      run.record.emit({ type: 'warning', release: planned.id, text });
      slot.release();
    }
    await run.limits.clock.sleep(LOOK_MS, stopped);
    const observed = await observeAgain(release);
    if (!observed.ok) return observed;
  }
}

/**
 * After our own Helm has ended: reads the release again; what that Helm left pending is marked failed, since it is dead. The lease goes
 * on to name the revision as being written when what Helm `applied` is still to be waited for. Then it has just written its last, and what
 * is stored is read as of that (see `since` of a list).
 */
export async function observeAfterHelm(
  release: ReleaseContext,
  then: 'settled' | 'applied' = 'settled',
): Promise<Result<undefined>> {
  const { planned, run, writing } = release;
  const last = then === 'applied' ? writing : undefined;
  const observed = await observeAgain(
    release,
    last && (await run.cluster.store.readAhead(planned, last.revision)),
  );
  if (!observed.ok) {
    release.run.record.emit({ type: 'revision-unread', release: release.planned.id });
    return observed;
  }
  const pending = pendingRevision(release);
  const own = pending && isOwn(release, pending) ? pending : undefined;
  const recovered = own ? await recover(release, own, 'its Helm was ended') : ok();
  if (recovered.ok && (own || then === 'settled')) await forgetWriting(release);
  return recovered;
}

/** Not what another run writes that took a lost lease, nor what somebody writes by hand. A rollback has no label of its own. */
function isOwn({ writing, lease }: ReleaseContext, { revision, writingUntil }: RevisionRecord): boolean {
  if (!writing) return true;
  if (revision !== writing.revision) return false;
  return writingUntil === undefined ? lease?.lost.aborted !== true : writingUntil === writing.until;
}

/** The newest revision, when it is pending. */
export function pendingRevision({ observed }: Pick<RecoveryContext, 'observed'>): RevisionRecord | undefined {
  const last = newest(observed);
  return last?.status.startsWith('pending-') ? last : undefined;
}

/** Marks a pending revision as failed, says so, and reads the release again. The caller knows that the Helm which left it is dead. */
export async function recover(
  release: RecoveryContext,
  record: RevisionRecord,
  why: string,
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  const description = `helm-lifecycle: was ${record.status}, ${why}`;
  const marked = await setStatus({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, {
    status: 'failed',
    description,
  });
  if (!marked.ok) return marked;
  const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return observeAgain(release);
}
