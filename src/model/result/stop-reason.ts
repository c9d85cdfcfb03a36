/** Why work was interrupted from outside; the first reason given to an AbortSignal wins and is read back by `stopReason`. */
export type StopReason =
  /** `limitMs`: by the run's own limit, so that nobody will kill it in a few seconds. */
  | { kind: 'cancelled'; by: string; limitMs?: number }
  | { kind: 'timed-out'; afterMs: number }
  | { kind: 'fail-fast'; message: string };

/** The typed reason of an aborted signal; undefined while it is not aborted. A foreign reason counts as a cancel. */
export function stopReason(signal: AbortSignal): StopReason | undefined {
  if (!signal.aborted) return undefined;
  const reason: unknown = signal.reason;
  if (typeof reason === 'object' && reason !== null && 'kind' in reason) return reason as StopReason;
  return { kind: 'cancelled', by: 'abort' };
}
