import type { ReleaseResult, RunResult } from '../model/result/run-result.ts';

/** The looks of an outcome: a class of the report's styles and of the summary's graph for each. */
export type Look = 'good' | 'bad' | 'stopped' | 'planned' | 'idle';

export type Outcome = RunResult['outcome'] | ReleaseResult['outcome'];

const LOOKS: Record<Outcome, Look> = {
  succeeded: 'good',
  'no-changes': 'good',
  unchanged: 'good',
  failed: 'bad',
  'timed-out': 'bad',
  cancelled: 'stopped',
  interrupted: 'stopped',
  skipped: 'idle',
  planned: 'planned',
};

export function lookOf(outcome: Outcome): Look {
  return LOOKS[outcome];
}

const MARKS: Record<Look, string> = { good: '✓', bad: '✕', stopped: '!', planned: '→', idle: '–' };

/** A character that says it without colour. */
export function markOf(outcome: Outcome): string {
  return MARKS[lookOf(outcome)];
}
