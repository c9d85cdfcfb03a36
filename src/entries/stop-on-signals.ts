import type { StopReason } from '../model/result/stop-reason.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;

/**
 * `signal` aborts when this process is told to stop, `forced` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. `release` gives the signals back when the run has ended.
 */
export function stopOnSignals(onStop: (by: string) => void): {
  signal: AbortSignal;
  forced: AbortSignal;
  release: () => void;
} {
  const stopped = new AbortController();
  const forced = new AbortController();
  const stop = (by: NodeJS.Signals) => {
    if (stopped.signal.aborted) return forced.abort({ kind: 'cancelled', by } satisfies StopReason);
    stopped.abort({ kind: 'cancelled', by } satisfies StopReason);
    onStop(by);
  };
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: stopped.signal,
    forced: forced.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, stop);
      if (stopped.signal.aborted) setTimeout(() => process.exit(), LEAVE_MS).unref();
    },
  };
}
