import type { OnProgress } from '../../cluster/watch/progress.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { HookContext } from '../kind.ts';

/** Waits of hooks end by the hook's signal, which carries its timeout; a timer cannot wait longer than this. */
export const UNTIL_ABORTED_MS = 2 ** 31 - 1;

const PAUSE_MS = 10_000;

/** Logs what is still waited for, now and then. */
export function logProgress({ log, clock }: Pick<HookContext, 'log' | 'clock'>): OnProgress {
  let next = 0;
  return ({ waiting }) => {
    const [first, ...others] = waiting;
    if (first === undefined || clock.now() < next) return;
    next = clock.now() + PAUSE_MS;
    log.info(`waiting for ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`);
  };
}

/** An interrupted wait, with what it still waited for in its message: each line of `details` is one object. */
export function stillWaiting(failure: Failure): Failure {
  const [first, ...others] = failure.details ?? [];
  if (first === undefined || (failure.reason !== 'timed-out' && failure.reason !== 'cancelled'))
    return failure;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return { ...failure, message: `still waiting for ${first}${more}` };
}
