import type { StopReason } from '../model/result/stop-reason.ts';
import type { Clock } from '../system/clock.ts';

/** A span of time that several steps share. */
export interface Deadline {
  /** Milliseconds left, at least 0. */
  left(): number;
  afterMs: number;
}

export function deadlineIn(afterMs: number, clock: Clock): Deadline {
  const end = clock.now() + afterMs;
  return { afterMs, left: () => Math.max(0, end - clock.now()) };
}

/** Runs `work` with a signal that also aborts, with reason `timed-out`, after `afterMs`. */
export async function withTimeout<T>(
  afterMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    const reason: StopReason = { kind: 'timed-out', afterMs };
    timeout.abort(reason);
  }, afterMs);
  try {
    return await work(AbortSignal.any([outer, timeout.signal]));
  } finally {
    clearTimeout(timer);
  }
}
