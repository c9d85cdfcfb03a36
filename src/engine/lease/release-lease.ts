import { acquireLease, type HeldLease } from '../../cluster/lease/lease.ts';
import { leaseRef } from '../../cluster/lease/lease-object.ts';
import { formatRef } from '../../model/object-ref.ts';
import { isHalfUninstalled } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { isAbsent } from '../release/observe-again.ts';
import type { RecoveryContext } from '../release-context.ts';
import type { KnownLease } from './known-leases.ts';
import { isOwn, ownAnnotations } from './own-annotations.ts';
import { claimWriting, WRITING_ANNOTATION } from './writing-claim.ts';

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
    own: ownAnnotations,
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

const MOST_NAMED = 5;

/** Whoever may write leases can write anything there; what has another form than ours is not kept. */
function warnOfUnknown({ run, planned }: RecoveryContext, { annotations }: HeldLease): void {
  const unknown = Object.entries(annotations).filter(([key, value]) => !isOwn(key, value));
  if (unknown.length === 0) return;
  const names = unknown.slice(0, MOST_NAMED).map(([key]) => key);
  const more = unknown.length > MOST_NAMED ? `, and ${unknown.length - MOST_NAMED} more` : '';
  const text = `what others wrote into ${formatRef(leaseRef(planned))} is removed: ${names.join(', ')}${more}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}

/**
 * Remembers in the lease which revision Helm is about to write and until when, `forMs` milliseconds from now. The value is until when;
 * undefined without a lease. It fails when the lease is no longer ours: then no Helm may be started.
 */
export async function noteWriting(
  { lease, observed }: Pick<RecoveryContext, 'lease' | 'observed'>,
  { revision, forMs }: { revision: number; forMs: number },
): Promise<Result<number | undefined>> {
  if (!lease) return ok(undefined);
  let until = 0;
  const noted = await lease.setAnnotations((now) => {
    // With each try the time is a new one.
    until = now + forMs;
    return { [WRITING_ANNOTATION]: claimWriting({ revision, until }, observed) };
  });
  return noted.ok ? ok(until) : noted;
}

/** No Helm is at work any more. */
export async function forgetWriting({ lease }: Pick<RecoveryContext, 'lease'>): Promise<Result<undefined>> {
  return lease ? lease.setAnnotations({ [WRITING_ANNOTATION]: null }) : ok();
}
