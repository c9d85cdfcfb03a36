import { type Look, lookOf, type Outcome } from '../outcome-look.ts';

const MARKS: Record<Look, string> = { good: '✓', bad: '✕', stopped: '!', planned: '→', idle: '–' };

/** A character that says it without colour. */
export function markOf(outcome: Outcome): string {
  return MARKS[lookOf(outcome)];
}
