import type { CauseRule } from '../cause-rule.ts';
import { found } from '../found.ts';

/** How checks and waits of the manifest say that something is not so. */
const SEEN = /: not so, |still waiting for |is not ready|are not ready/;

/** Hook steps of the manifest. */
export const steps: CauseRule = ({ failure }) => {
  const isStep = /^hook "/.test(failure.message) || failure.reason === 'hook';
  if (!isStep || failure.code !== undefined || failure.reason === 'cancelled') return [];
  return [found(SEEN.test(failure.message) ? 'check-failed' : 'hook-failed', failure)];
};
