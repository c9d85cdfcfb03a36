import { acquireLease, type HeldLease } from '../cluster/lease.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isAbsent } from './observe-again.ts';
import type { RecoveryContext } from './run-context.ts';

/** Annotation of a Lease: the revision that Helm is writing under it; what a dead run has left is known by it. */
export const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';

/**
 * Takes the lease of a release, waiting for another run as long as `lockTimeout` says. Undefined when the credentials have
 * no right to leases and `lock` is not `required`, or when it is `off`. `onWaiting` is called before it waits.
 */
export async function takeLease(
  release: RecoveryContext,
  onWaiting: () => void = () => {},
): Promise<Result<HeldLease | undefined>> {
  const { run, planned, effects, signal } = release;
  if (run.lock === 'off') return ok(undefined);
  const lease = await acquireLease({
    reader: run.reader,
    writer: effects.cluster,
    clock: run.clock,
    release: planned,
    holder: run.holder,
    lockTimeoutMs: planned.settings.lockTimeout,
    onWaiting: ({ holder }) => {
      const text = `waits for another run that works on it: ${holder}`;
      run.emit({ type: 'warning', release: planned.id, text });
      onWaiting();
    },
    signal,
  });
  if (!lease.ok) return lease;
  if (lease.value.held) return ok(lease.value);
  const { why } = lease.value;
  if (run.lock === 'required') {
    const remedy =
      'Grant get, create, update and delete on leases.coordination.k8s.io, or set `lock` to auto.';
    return fail({ ...why, message: `lock is required: ${why.message}`, remedy });
  }
  const text = `runs without a lease, so two runs could touch it at once: ${why.message}`;
  run.emit({ type: 'warning', release: planned.id, text });
  return ok(undefined);
}

/** Gives the lease back, and says whether that was possible. Its object stays as long as its release does. */
export async function giveBack(release: RecoveryContext, lease: HeldLease | undefined): Promise<boolean> {
  const released = await lease?.release({ remove: release.isRead && isAbsent(release) });
  if (!released || released.ok) return true;
  const text = `the lease could not be given back: ${released.failure.message}`;
  release.run.emit({ type: 'warning', release: release.planned.id, text });
  return false;
}

/** Remembers in the lease which revision Helm is about to write, or undefined when it is written. Best effort. */
export async function noteWriting(release: RecoveryContext, revision: number | undefined): Promise<void> {
  await release.lease?.setAnnotations({
    [WRITING_ANNOTATION]: revision === undefined ? null : String(revision),
  });
}
