import type { Failure } from '../model/result/failure.ts';
import { stopReason } from '../model/result/stop-reason.ts';
import type { EarlyEnd } from './contract.ts';

/** The end of a command that failed before there was a plan; what fails after a stop fails because of it. */
export function failedEarly(failure: Failure, signal: AbortSignal): EarlyEnd {
  const stop = stopReason(signal);
  if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled') return { kind: 'failed-early', failure };
  const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
  return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}
