import type { Failure } from '../../model/result/failure.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader, ListQuery, WatchEvent } from '../contract.ts';
import { abortFailure } from '../transport/abort-failure.ts';

export interface WatchUntilOptions {
  reader: ClusterReader;
  clock: Clock;
  queries: ListQuery[];
  timeoutMs: number;
  signal: AbortSignal;
  /** What is waited for, for messages. */
  what: string;
  /** Called for each event; true ends the waiting. */
  onEvent: (event: WatchEvent, query: ListQuery) => boolean;
  /** Called when a watch cannot go on; true: that is what was waited for. Undefined: it is a failure. */
  onUnserved?: (query: ListQuery) => boolean;
  /** For what comes by time alone: asked at the start and after each event. */
  timer?: WaitTimer;
}

export interface WaitTimer {
  /** Milliseconds until `onTime` is to be called; undefined: not at all. */
  inMs(): number | undefined;
  /** True ends the waiting. */
  onTime(): boolean;
}

/** How the waiting ended: what was waited for came, the time is over, or it could not go on. */
export type WatchEnd = { kind: 'came' } | { kind: 'late' } | { kind: 'failed'; failure: Failure };

/** Watches several kinds at once until an event is the one that was waited for; leaves no watch behind. */
export async function watchUntil(options: WatchUntilOptions): Promise<WatchEnd> {
  const { reader, clock, queries, timeoutMs, signal, what } = options;
  if (signal.aborted) return { kind: 'failed', failure: abortFailure(signal, what) };
  const over = new AbortController();
  let end: WatchEnd = { kind: 'late' };
  const finish = (how: WatchEnd) => {
    if (over.signal.aborted) return;
    end = how;
    over.abort();
  };
  const waiting = AbortSignal.any([signal, over.signal]);
  let crash: (bug: unknown) => void = () => {};
  const crashed = new Promise<never>((_resolve, reject) => {
    crash = reject;
  });
  let armed = new AbortController();
  const arm = () => {
    armed.abort();
    const ms = options.timer?.inMs();
    if (ms === undefined || waiting.aborted) return;
    armed = new AbortController();
    const mine = AbortSignal.any([waiting, armed.signal]);
    const ring = () => {
      if (mine.aborted) return;
      if (options.timer?.onTime()) finish({ kind: 'came' });
      else arm();
    };
    clock.sleep(ms, mine).then(ring).catch(crash);
  };
  const watches = queries.map(async (query) => {
    const watched = await reader.watch(query, waiting, (event) => {
      if (options.onEvent(event, query)) finish({ kind: 'came' });
      else arm();
    });
    if (watched.ok) return;
    const { failure } = watched;
    if (failure.reason !== 'not-found' || options.onUnserved === undefined)
      finish({ kind: 'failed', failure });
    else if (options.onUnserved(query)) finish({ kind: 'came' });
  });
  try {
    arm();
    const rejections = [crashed, ...watches.map(rejectionOf)];
    await Promise.race([clock.sleep(Math.max(0, timeoutMs), waiting), ...rejections]);
  } finally {
    over.abort();
    await Promise.allSettled(watches);
  }
  return end.kind === 'late' && signal.aborted
    ? { kind: 'failed', failure: abortFailure(signal, what) }
    : end;
}

/** Never resolves; a bug in an event handler must end the waiting, the end of one watch must not. */
function rejectionOf(watch: Promise<void>): Promise<never> {
  return new Promise((_resolve, reject) => watch.catch(reject));
}
