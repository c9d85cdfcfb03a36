import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StopReason } from '../../../src/model/result/stop-reason.ts';
import { shutdownSignals } from '../../../src/session/ending/shutdown-signals.ts';

const reason: StopReason = { kind: 'cancelled', by: 'SIGINT' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function stopped() {
  const [stop, forced] = [new AbortController(), new AbortController()];
  const closing = shutdownSignals(stop.signal, forced.signal);
  const isOver = () => [closing.work.aborted, closing.requests.aborted];
  return { stop, forced, closing, isOver };
}

it('nothing ends before a stop', () => {
  const { isOver } = stopped();
  vi.advanceTimersByTime(3_600_000);
  expect(isOver()).toEqual([false, false]);
});

it('after a stop hooks get some seconds, and requests some more, for the reason of the stop', () => {
  const { stop, closing, isOver } = stopped();
  stop.abort(reason);
  expect(isOver()).toEqual([false, false]);
  vi.advanceTimersByTime(3_500);
  expect(isOver()).toEqual([true, false]);
  vi.advanceTimersByTime(2_500);
  expect(isOver()).toEqual([true, true]);
  expect(closing.requests.reason).toEqual(reason);
});

it('a second signal ends hooks at once, and leaves a second for what gives the leases back', () => {
  const { stop, forced, isOver } = stopped();
  stop.abort(reason);
  forced.abort(reason);
  expect(isOver()).toEqual([true, false]);
  vi.advanceTimersByTime(1_000);
  expect(isOver()).toEqual([true, true]);
});
