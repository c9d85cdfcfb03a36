import type { Failure } from '../model/failure.ts';
import type { ReleaseName } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader, ClusterWriter } from './contract.ts';

export interface LeaseOptions {
  reader: ClusterReader;
  writer: ClusterWriter;
  clock: Clock;
  release: ReleaseName;
  /** Who holds it, unique for a run of this program and telling for people: the run's URL. */
  holder: string;
  /** How long it stands without a renewal; renewed every third of it. Default 60 s. */
  durationMs?: number;
  /** How long to wait for another holder; default 0: fail at once. */
  lockTimeoutMs?: number;
  /** Ends the waiting; the lease itself is kept until `release`. */
  signal: AbortSignal;
}

/** A lease that is ours and is renewed in the background. */
export interface HeldLease {
  held: true;
  /** As they were when it was taken: what the last holder left. */
  annotations: Readonly<Record<string, string>>;
  /** Who held it before and let it expire: that run died. Undefined when it was free. */
  expiredHolder?: string;
  /** Merges annotations into the Lease object; null removes one. */
  setAnnotations(annotations: Record<string, string | null>): Promise<Result<undefined>>;
  /** Gives it back and ends the renewals. The object stays for its annotations unless `remove` is set (after an uninstall). */
  release(options: { remove: boolean }): Promise<Result<undefined>>;
  /** Aborts when the lease is no longer ours: not renewed in time, taken or deleted. */
  lost: AbortSignal;
}

/** The credentials may not use leases; the caller decides whether to go on without one. */
export interface NoLease {
  held: false;
  why: Failure;
}

/**
 * Takes the Lease `helm-lifecycle.<release name>` in the release's namespace, which must exist.
 * Failure `conflict` names the live holder and when its lease ends.
 */
export async function acquireLease(_options: LeaseOptions): Promise<Result<HeldLease | NoLease>> {
  throw new Error('Internal error: not built yet');
}
