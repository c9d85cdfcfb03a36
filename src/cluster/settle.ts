import type { ObjectRef } from '../model/object-ref.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader } from './contract.ts';

export interface SettleOptions {
  reader: ClusterReader;
  clock: Clock;
  /** Objects of a release; those that own no long-running pods are ignored. */
  refs: ObjectRef[];
  /** How long a container without a readiness probe must have been running; those that have been already are not waited for. */
  settleMs: number;
  signal: AbortSignal;
}

/**
 * Watches the pods whose containers have no readiness probe: "started" is all that Kubernetes knows of them, so one that
 * crashes at once looks ready. Failure `not-ready` names pod, container and exit code, with its last lines of log.
 */
export async function settle(_options: SettleOptions): Promise<Result<undefined>> {
  throw new Error('Internal error: not built yet');
}
