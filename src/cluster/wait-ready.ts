import type { ObjectRef } from '../model/object-ref.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader } from './contract.ts';

/** Called whenever the state of one of the objects changed. */
export type OnProgress = (progress: { ready: number; total: number; waiting: string[] }) => void;

export interface WaitReadyOptions {
  reader: ClusterReader;
  clock: Clock;
  /** Namespaced kinds with their namespace. `mayVanish`: being gone is as good as ready (Jobs with a TTL). */
  targets: (ObjectRef & { mayVanish?: boolean })[];
  timeoutMs: number;
  signal: AbortSignal;
  /** False: a Job that is still active counts as ready. A failed one is a failure either way. */
  waitForJobs: boolean;
  /** What an object that does not exist means; default `fail`. */
  missing?: 'fail' | 'wait';
  onProgress?: OnProgress;
}

/**
 * Waits, by watching, until all objects exist and are ready. Failures: `not-ready` as soon as one can no longer become
 * ready, `timed-out` and `cancelled`; `details` name every object that is not ready and why.
 */
export async function waitReady(_options: WaitReadyOptions): Promise<Result<undefined>> {
  throw new Error('Internal error: not built yet');
}
