import type { HeldLease } from '../cluster/lease.ts';
import { markFailed } from '../helm/mark-failed.ts';
import { newest, type RevisionRecord } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { judgePending } from '../plan/judge-pending.ts';
import { observeAgain } from './observe-again.ts';
import { noteWriting } from './release-lease.ts';
import { rememberTaken, wasLeft } from './remember-taken.ts';
import type { RecoveryContext, ReleaseContext } from './run-context.ts';

/** Before anything is decided: a revision that a dead Helm left pending is marked failed; one that may be live is refused. */
export async function recoverStuck(
  release: ReleaseContext,
  lease: HeldLease | undefined,
): Promise<Result<undefined>> {
  const last = pendingRevision(release);
  if (!last) return wasLeft(release) ? rememberTaken(release) : ok();
  const { planned, run } = release;
  const verdict = judgePending({
    release: planned,
    record: last,
    underLease: lease !== undefined,
    leftByDeadRun: wasLeft(release),
    now: run.reader.serverTime(),
    settings: planned.settings,
  });
  if (verdict.kind === 'refuse') return fail(verdict.failure);
  const recovered = await recover(release, last, verdict.why);
  return recovered.ok ? rememberTaken(release) : recovered;
}

/** After our own Helm has ended: reads the release again; whatever that Helm left pending is its own, and it is dead. */
export async function observeAfterHelm(release: ReleaseContext): Promise<Result<undefined>> {
  const observed = await observeAgain(release);
  if (!observed.ok) return observed;
  const last = pendingRevision(release);
  const recovered = last ? await recover(release, last, 'its Helm was ended') : ok();
  if (recovered.ok) await noteWriting(release, undefined);
  return recovered;
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
  const marked = await markFailed(
    { reader: run.reader, writer: effects.cluster },
    planned,
    record,
    description,
  );
  if (!marked.ok) return marked;
  const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
  run.emit({ type: 'warning', release: planned.id, text });
  return observeAgain(release);
}
