import type { StopReason } from '../model/stop-reason.ts';

/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL. What a hook still needs to end after this, and
 * the outputs and the summary, must fit into the rest.
 */
const CLOSING_MS = 4_000;

/** The signal for what is still done after a stop: aborts when the seconds left are over, or at once when it is hurried. */
export function closingSignal(stopped: AbortSignal, hurry: AbortSignal): AbortSignal {
  const over = new AbortController();
  const start = () => {
    const end = () => over.abort({ kind: 'timed-out', afterMs: CLOSING_MS } satisfies StopReason);
    if (hurry.aborted) return end();
    hurry.addEventListener('abort', end, { once: true });
    setTimeout(end, CLOSING_MS).unref();
  };
  if (stopped.aborted) start();
  else stopped.addEventListener('abort', start, { once: true });
  return over.signal;
}
