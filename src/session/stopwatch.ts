import type { CostStep } from '../model/journal/event.ts';
import type { Clock } from '../system/clock.ts';

/** Measures steps that follow one another. */
export interface Stopwatch {
  /** Ends the step that began with the last call, or with the stopwatch. */
  lap(name: string): void;
  laps(): CostStep[];
}

export function startStopwatch(clock: Clock, startedAt = clock.now()): Stopwatch {
  const laps: CostStep[] = [];
  let since = startedAt;
  return {
    laps: () => [...laps],
    lap(name) {
      const now = clock.now();
      laps.push({ name, durationMs: now - since });
      since = now;
    },
  };
}
