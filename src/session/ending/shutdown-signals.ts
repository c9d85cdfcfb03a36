/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL, and what was done must be told by then. A hook may
 * need two of these seconds to end, Helm five.
 */
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
/** What is left after a second signal: enough to give back the leases. */
const FORCED_MS = 1_000;

/** How long a stopped run goes on. */
export interface ShutdownSignals {
  /** For hooks and evidence. */
  work: AbortSignal;
  /** For every request to the API server: what records how a release was left comes last. */
  requests: AbortSignal;
}

/** Both signals abort some seconds after `stopped` does, for its reason; sooner when `forced` does. */
export function shutdownSignals(stopped: AbortSignal, forced: AbortSignal): ShutdownSignals {
  return {
    work: abortsLater(stopped, forced, { afterMs: WORK_MS, forcedMs: 0 }),
    requests: abortsLater(stopped, forced, { afterMs: REQUESTS_MS, forcedMs: FORCED_MS }),
  };
}

function abortsLater(
  stopped: AbortSignal,
  forced: AbortSignal,
  { afterMs, forcedMs }: { afterMs: number; forcedMs: number },
): AbortSignal {
  const over = new AbortController();
  const endIn = (ms: number) => {
    const end = () => over.abort(stopped.reason);
    if (ms === 0) end();
    else setTimeout(end, ms).unref();
  };
  whenAborted(stopped, () => endIn(afterMs));
  whenAborted(forced, () => endIn(forcedMs));
  return over.signal;
}

function whenAborted(signal: AbortSignal, then: () => void): void {
  if (signal.aborted) then();
  else signal.addEventListener('abort', then, { once: true });
}
