import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';

/** The four looks of an outcome; styles.ts has a class for each. */
export type Look = 'good' | 'bad' | 'stopped' | 'idle';

type Outcome = RunResult['outcome'] | ReleaseResult['outcome'];

const LOOKS: Record<Outcome, Look> = {
  succeeded: 'good',
  'no-changes': 'good',
  unchanged: 'good',
  failed: 'bad',
  'timed-out': 'bad',
  cancelled: 'stopped',
  interrupted: 'stopped',
  skipped: 'idle',
  planned: 'idle',
};

const MARKS: Record<Look, string> = { good: '✓', bad: '✕', stopped: '!', idle: '–' };

export function lookOf(outcome: Outcome): Look {
  return LOOKS[outcome];
}

/** A character that says it without colour. */
export function markOf(outcome: Outcome): string {
  return MARKS[LOOKS[outcome]];
}
