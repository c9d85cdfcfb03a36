/** A request that GitHub refused, or that nobody answered. */
export interface RefusedRequest {
  method: string;
  /** Undefined when no answer came. */
  status: number | undefined;
  headers: Readonly<Record<string, string | number | undefined>>;
  message: string;
}

/** `limit`: which of GitHub's rate limits said so; `afterMs`: how long to wait before the same request may pass. */
export interface Retry {
  limit?: 'primary' | 'secondary';
  afterMs: number;
}

/** Without a header that says more, GitHub asks for a minute, and for longer each time. */
const SECONDARY_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;

/**
 * When the same request may be sent again; undefined: never. `attempt` counts from 0, `now` is in Unix milliseconds. What may
 * have been done although no answer came is repeated only where doing it twice changes nothing: a second POST would be a
 * second comment.
 */
export function retryOf(
  { method, status, headers, message }: RefusedRequest,
  { attempt, now }: { attempt: number; now: number },
): Retry | undefined {
  if (status === 403 || status === 429) {
    const after = secondsOf(headers['retry-after']);
    if (after !== undefined) return { limit: 'secondary', afterMs: after * 1_000 };
    const reset = secondsOf(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined)
      return { limit: 'primary', afterMs: Math.max(0, reset * 1_000 - now) + FIRST_PAUSE_MS };
    const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(message);
    return isSecondary ? { limit: 'secondary', afterMs: SECONDARY_MS * 2 ** attempt } : undefined;
  }
  const isBroken = status === undefined || status >= 500;
  if (!isBroken || method === 'POST') return undefined;
  return { afterMs: FIRST_PAUSE_MS * 2 ** attempt };
}

function secondsOf(header: string | number | undefined): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
