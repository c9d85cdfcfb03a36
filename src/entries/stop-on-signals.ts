import type { StopReason } from '../model/result/stop-reason.ts';
import { formatDuration } from '../util/duration.ts';

/** SIGHUP: the terminal was closed, or the connection to the machine broke. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;

/**
 * `signal` aborts when this process is told to stop, `forced` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. After `limitMs` it stops as if it were told to. `release` gives the signals back when the run has ended.
 */
export function stopOnSignals(
  onStop: (by: string) => void,
  { limitMs }: { limitMs?: number | undefined } = {},
): {
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
  const limit =
    limitMs === undefined
      ? undefined
      : setTimeout(() => {
          if (stopped.signal.aborted) return;
          const by = `its run-timeout of ${formatDuration(limitMs)} is over`;
          stopped.abort({ kind: 'cancelled', by, limitMs } satisfies StopReason);
          onStop(by);
        }, limitMs).unref();
  return {
    signal: stopped.signal,
    forced: forced.signal,
    release: () => {
      clearTimeout(limit);
      for (const name of SIGNALS) process.off(name, stop);
      if (stopped.signal.aborted && !isOverTime(stopped.signal))
        setTimeout(() => process.exit(), LEAVE_MS).unref();
    },
  };
}

/** Nobody will kill a run that has stopped itself: it may take the time to upload its evidence. */
function isOverTime({ reason }: AbortSignal): boolean {
  return (
    (reason as StopReason).kind === 'cancelled' && (reason as { limitMs?: number }).limitMs !== undefined
  );
}
