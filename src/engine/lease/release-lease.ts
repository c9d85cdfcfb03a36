import { acquireLease, type HeldLease } from '../../cluster/lease/lease.ts';
import { leaseRef } from '../../cluster/lease/lease-object.ts';
import { formatRef } from '../../model/object-ref.ts';
import { isHalfUninstalled } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { FOREIGN_ANNOTATION, isForeignMemory } from '../deletion/foreign-memory.ts';
import { isAbsent } from '../release/observe-again.ts';
import type { RecoveryContext } from '../release-context.ts';
import type { KnownLease } from './known-leases.ts';
import { claimWriting, isClaim, WRITING_ANNOTATION } from './writing-claim.ts';

/**
 * Takes the lease of a release, waiting for another run as long as `lockTimeout` says. Undefined when the credentials have
 * no right to leases and `lock` is not `required`, or when it is `off`. `onWaiting` is called before it waits; `known` is the lease as
 * it was a while ago.
 */
export async function takeLease(
  release: RecoveryContext,
  { onWaiting = () => {}, known }: { onWaiting?: () => void; known?: KnownLease | undefined } = {},
): Promise<Result<HeldLease | undefined>> {
  const { run, planned, effects, signal } = release;
  if (run.leases.lock === 'off') return ok(undefined);
  const lease = await acquireLease({
    reader: run.cluster.reader,
    writer: effects.cluster,
    clock: run.limits.clock,
    release: planned,
    holder: run.leases.holder,
    lockTimeoutMs: planned.settings.lockTimeout,
    onWaiting: ({ holder }) => {
      const text = `waits for another run that works on it: ${holder}`;
      run.record.emit({ type: 'warning', release: planned.id, text });
      onWaiting();
    },
    ...(known && { known }),
    signal,
  });
  if (!lease.ok) return lease;
  if (lease.value.held) {
    warnOfUnknown(release, lease.value);
    return ok(lease.value);
  }
  const { why } = lease.value;
  if (run.leases.lock === 'required') {
    const remedy =
      'Grant get, create, update and delete on leases.coordination.k8s.io, or set `lock` to auto.';
    return fail({ ...why, message: `lock is required: ${why.message}`, remedy });
  }
  const text = `runs without a lease, so two runs could touch it at once: ${why.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return ok(undefined);
}

/** Gives the lease back, and says whether that was possible. Its object stays as long as its release, or a rest of it, does. */
export async function releaseLease(release: RecoveryContext, lease: HeldLease | undefined): Promise<boolean> {
  if (lease === undefined) return true;
  const warn = (text: string) =>
    release.run.record.emit({ type: 'warning', release: release.planned.id, text });
  const released = await lease.release({ remove: release.observed !== undefined && isGone(release) });
  if (!released.ok) warn(`the lease could not be given back: ${released.failure.message}`);
  else if (released.value) warn(`the lease was given back, but not removed: ${released.value.message}`);
  return released.ok;
}

function isGone(release: RecoveryContext): boolean {
  return isAbsent(release) && !isHalfUninstalled(release.observed);
}

/** Whoever may write leases can write anything there; what has another form than ours is passed over. */
function warnOfUnknown({ run, planned }: RecoveryContext, { annotations }: HeldLease): void {
  const { [WRITING_ANNOTATION]: writing, [FOREIGN_ANNOTATION]: foreign } = annotations;
  const unknown = [
    ...(writing !== undefined && !isClaim(writing) ? [WRITING_ANNOTATION] : []),
    ...(foreign !== undefined && !isForeignMemory(foreign) ? [FOREIGN_ANNOTATION] : []),
  ];
  if (unknown.length === 0) return;
  const text = `what others wrote into ${formatRef(leaseRef(planned))} is ignored: ${unknown.join(', ')}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}

/**
 * Remembers in the lease which revision Helm is about to write and until when, `forMs` milliseconds from now, or undefined when it
 * is written. It fails when the lease is no longer ours: then no Helm may be started.
 */
export async function noteWriting(
  { lease, observed }: Pick<RecoveryContext, 'lease' | 'observed'>,
  writing: { revision: number; forMs: number } | undefined,
): Promise<Result<undefined>> {
  if (!lease) return ok();
  if (!writing) return lease.setAnnotations({ [WRITING_ANNOTATION]: null });
  const { revision, forMs } = writing;
  return lease.setAnnotations((now) => ({
    [WRITING_ANNOTATION]: claimWriting({ revision, until: now + forMs }, observed),
  }));
}
