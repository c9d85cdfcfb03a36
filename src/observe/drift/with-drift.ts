import type { PlannedDrift } from '../../model/plan/planned-drift.ts';
import { during } from '../../model/result/failure.ts';
import type { Result } from '../../model/result.ts';
import type { ReleaseSettings } from '../../model/settings.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/**
 * What is known of a release, with whether it drifted. Where that cannot be known it is a warning; with `check` a failure, since
 * a run that was asked for a proof must not end well without one.
 */
export function withDrift(
  facts: ReleaseFacts,
  answer: Result<PlannedDrift | undefined>,
  unchanged: ReleaseSettings['unchanged'],
): ReleaseFacts {
  if (answer.ok) return { ...facts, ...(answer.value ? { drift: answer.value } : { inSync: true }) };
  if (unchanged === 'check')
    return { ...facts, failure: during('find out whether it drifted', answer.failure) };
  return withWarning(facts, `whether it drifted is not known: ${answer.failure.message}`);
}

function withWarning(facts: ReleaseFacts, text: string): ReleaseFacts {
  const { chart } = facts;
  return chart ? { ...facts, chart: { ...chart, warnings: [...(chart.warnings ?? []), text] } } : facts;
}
