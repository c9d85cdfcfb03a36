import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

const MOST = 5;

/** The phase's own words and the last warnings, when no rule explains them. */
export const unknown: CauseRule = ({ failure, events }) => {
  const warnings = events
    .slice(-MOST)
    .map(({ kind, name, reason, message }) => `${kind}/${name} ${reason}: ${message}`);
  return [
    found('unknown', {
      reason: failure.reason,
      message: failure.message === '' ? 'nothing says what failed' : failure.message,
      remedy: failure.remedy,
      details: [...(Array.isArray(failure.details) ? failure.details : []), ...warnings],
      object: failure.object,
    }),
  ];
};
