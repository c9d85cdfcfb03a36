import type { CauseRule } from '../cause-rule.ts';
import { found } from '../found.ts';

/** The phase's own words, when nothing else explains them. */
export const unknown: CauseRule = ({ failure }) => [
  found('unknown', {
    reason: failure.reason,
    message: failure.message || 'no evidence was found',
    remedy: failure.remedy,
    details: failure.details,
    object: failure.object,
  }),
];
