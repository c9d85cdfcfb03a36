import { condition, explain, numberOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

/** Kueue suspends the Jobs of its queues until there is room, whatever their chart says. */
const QUEUE = 'kueue.x-k8s.io/queue-name';

export const job: ReadinessRule = ({ metadata, spec = {}, status = {} }, { waitForJobs }) => {
  for (const type of ['Failed', 'FailureTarget']) {
    const failed = condition(status, type);
    if (failed?.status === 'True') return { state: 'failed', message: explain(failed) || 'has failed' };
  }
  if (condition(status, 'Complete')?.status === 'True') return { state: 'ready', message: 'has finished' };
  if (spec.suspend === true) {
    const queue = metadata.labels?.[QUEUE];
    if (queue === undefined || !waitForJobs) return { state: 'ready', message: 'is suspended' };
    return { state: 'progressing', message: `waits in queue ${queue}` };
  }
  const succeeded = numberOf(status.succeeded);
  const failed = numberOf(status.failed);
  const message = `is running: ${succeeded} of ${numberOf(spec.completions, 1)} pods succeeded, ${failed} failed`;
  return { state: waitForJobs ? 'progressing' : 'ready', message };
};
