import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

/** A run that somebody ended. */
export const cancellation: CauseRule = ({ failure }) =>
  failure.reason === 'cancelled' ? [found('cancelled', failure)] : [];
