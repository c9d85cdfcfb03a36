import type { Failure } from '../../model/result/failure.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { unreachable } from '../../util/unreachable.ts';

/** The failure of something that was interrupted, by the reason that its signal carries. */
export function abortFailure(signal: AbortSignal, what: string): Failure {
  const reason = stopReason(signal) ?? { kind: 'cancelled', by: 'abort' };
  switch (reason.kind) {
    case 'cancelled':
      return { reason: 'cancelled', message: `${what}: cancelled (${reason.by})` };
    case 'timed-out':
      return { reason: 'timed-out', message: `${what}: not done within ${reason.afterMs / 1_000} s` };
    case 'fail-fast':
      return { reason: 'not-ready', message: `${what}: stopped: ${reason.message}` };
    default:
      return unreachable(reason);
  }
}
