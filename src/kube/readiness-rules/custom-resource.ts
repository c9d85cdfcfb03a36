import { condition, explain, numberOf } from '../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

/** The conditions that controllers share; an object without any of them is ready as soon as it exists. */
export const customResource: ReadinessRule = ({ metadata, status = {} }) => {
  const stalled = condition(status, 'Stalled');
  if (stalled?.status === 'True') return { state: 'failed', message: explain(stalled) || 'is stalled' };
  const reconciling = condition(status, 'Reconciling');
  if (reconciling?.status === 'True') {
    return { state: 'progressing', message: explain(reconciling) || 'is being reconciled' };
  }
  const ready = condition(status, 'Ready');
  if (ready === undefined) return { state: 'ready', message: 'exists' };
  const generation = metadata.generation ?? 0;
  if (numberOf(ready.observedGeneration, generation) < generation) {
    return { state: 'progressing', message: 'its controller has not seen the last change yet' };
  }
  return ready.status === 'True'
    ? { state: 'ready', message: 'is ready' }
    : { state: 'progressing', message: explain(ready) || 'is not ready' };
};
