import type { StopReason } from '../model/stop-reason.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;

/**
 * `signal` aborts when this process is told to stop, `hurry` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. `release` gives the signals back when the run has ended.
 */
export function stopOnSignals(onStop: (by: string) => void): {
  signal: AbortSignal;
  hurry: AbortSignal;
  release: () => void;
} {
  const controller = new AbortController();
  const hurried = new AbortController();
  const stop = (by: NodeJS.Signals) => {
    if (controller.signal.aborted) return hurried.abort({ kind: 'cancelled', by } satisfies StopReason);
    controller.abort({ kind: 'cancelled', by } satisfies StopReason);
    onStop(by);
  };
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    hurry: hurried.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, stop);
      if (controller.signal.aborted) setTimeout(() => process.exit(), LEAVE_MS).unref();
    },
  };
}
