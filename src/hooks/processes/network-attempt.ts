import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { formatDuration } from '../../util/duration.ts';
import type { Answer } from '../answer.ts';

export interface AttemptOptions {
  /** What is asked, for messages, without secrets. */
  what: string;
  timeoutMs: number;
  /** Of the hook: when it aborts there is no answer. */
  signal?: AbortSignal | undefined;
}

/** Default of the checks that ask the network; a hook's own timeout may be much longer. */
export const NETWORK_TIMEOUT_MS = 10_000;

/** Asks the network once. Silence until the timeout, or an error, is an answer too: no. */
export async function attempt(
  { what, timeoutMs, signal: outer }: AttemptOptions,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Result<Answer>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
  try {
    return ok(await Promise.race([work(signal), rejectionOn(signal)]));
  } catch (error) {
    if (outer?.aborted) return fail(abortFailure(outer, what));
    if (timeout.aborted) {
      return ok({ holds: false, seen: `${what} did not answer within ${formatDuration(timeoutMs)}` });
    }
    return ok({ holds: false, seen: `${what}: ${messageOf(error)}` });
  }
}

/** Name look-ups cannot be interrupted, so they are left behind. */
function rejectionOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = () => reject(new Error('aborted'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

/** A connection to several addresses fails with all their errors, and no message of its own. */
function messageOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
