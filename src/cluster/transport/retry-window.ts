import type { Clock } from '../../system/clock.ts';

/** What came back of a request, as far as it matters for trying it again. */
export interface FailedAttempt {
  /** How often this request was tried before, 0 at first. */
  attempt: number;
  /** Unix milliseconds when the request was tried for the first time. */
  startedAt: number;
  /** Seconds, as the server asks by `Retry-After`. */
  retryAfter?: string;
}

/** Decides how long the requests of a run go on while the API server is away. */
export interface RetryWindow {
  /** The server has answered, whatever it said. */
  answered(): void;
  /** Whether it has ever answered. */
  hasAnswered(): boolean;
  /** How long to wait before a request is tried again that the server did not take; undefined: not at all. */
  pauseMs(attempt: FailedAttempt): number | undefined;
}

/** A restarting API server, or one behind a failing load balancer, is back in less. */
const WINDOW_MS = 30_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
const LONGEST_RETRY_AFTER_MS = 10_000;

/**
 * All requests of a run share one window, so that an API server that stays away costs half a minute once and not with each
 * request. It opens only when the server has answered before: a wrong address is told at once.
 */
export function createRetryWindow({ clock, stop }: { clock: Clock; stop: AbortSignal }): RetryWindow {
  let known = false;
  let awaySince: number | undefined;
  return {
    answered() {
      known = true;
      awaySince = undefined;
    },
    hasAnswered: () => known,
    pauseMs({ attempt, startedAt, retryAfter }) {
      // A cancelled run has seconds left, which it needs for other things.
      if (!known || stop.aborted) return undefined;
      const now = clock.now();
      awaySince ??= now;
      const asked = Number(retryAfter) * 1_000;
      const pauseMs = asked >= 0 ? asked : Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
      const until = Math.min(awaySince, startedAt) + WINDOW_MS;
      return pauseMs > LONGEST_RETRY_AFTER_MS || now + pauseMs > until ? undefined : pauseMs;
    },
  };
}
