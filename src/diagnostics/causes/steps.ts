import { isStep, sawOtherwise } from '../clues/failure-words.ts';
import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

/** Hook steps of the manifest. */
export const steps: CauseRule = ({ failure }) => {
  if (!isStep(failure) || failure.reason === 'cancelled') return [];
  return [found(sawOtherwise(failure) ? 'check-failed' : 'hook-failed', failure)];
};
