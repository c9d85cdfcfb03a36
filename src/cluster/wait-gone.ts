import type { ObjectRef } from '../model/object-ref.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader, RequestOptions } from './contract.ts';
import type { OnProgress } from './wait-ready.ts';

/** One object and no other of the same name. */
export interface ObjectIdentity extends ObjectRef {
  uid: string;
}

/** Those of the objects that exist, with the ReplicaSets, Jobs and Pods they own. */
export async function identify(
  _reader: ClusterReader,
  _refs: ObjectRef[],
  _options?: RequestOptions,
): Promise<Result<ObjectIdentity[]>> {
  throw new Error('Internal error: not built yet');
}

export interface WaitGoneOptions {
  reader: ClusterReader;
  clock: Clock;
  /** From `identify`, called before the objects were deleted. */
  targets: ObjectIdentity[];
  timeoutMs: number;
  signal: AbortSignal;
  onProgress?: OnProgress;
}

/**
 * Waits, by watching, until the objects and all pods that they own are gone; an object of the same name with another uid
 * counts as gone. Failure `timed-out` names those left with their finalizers.
 */
export async function waitGone(_options: WaitGoneOptions): Promise<Result<undefined>> {
  throw new Error('Internal error: not built yet');
}
