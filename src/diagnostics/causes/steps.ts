import type { CauseRule } from '../cause-rule.ts';
import { sawOtherwise } from '../clues/failure-words.ts';
import { found } from '../found.ts';

/** Hook steps of the manifest. */
export const steps: CauseRule = ({ failure }) => {
  const isStep = /^hook "/.test(failure.message) || failure.reason === 'hook';
  if (!isStep || failure.code !== undefined || failure.reason === 'cancelled') return [];
  return [found(sawOtherwise(failure) ? 'check-failed' : 'hook-failed', failure)];
};
