import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * What is planned of a destroy that got no lease because its namespace is gone: another run that removes the same preview has
 * deleted it, after the release. Undefined where anything is left of that, or nobody knows.
 */
export async function goneMeanwhile(
  { run, planned }: ReleaseContext,
  { reason }: Failure,
): Promise<PlannedRelease | undefined> {
  if (reason !== 'not-found' || planned.action !== 'destroy') return undefined;
  const observed = await run.cluster.store.observeOne(planned);
  if (!observed.ok || observed.value.revisions.length > 0) return undefined;
  const again = await run.inputs.replan(planned, observed.value);
  if (!again.ok || again.value.operation !== 'absent') return undefined;
  run.record.emit({ type: 'release-replanned', release: planned.id, planned: again.value });
  return again.value;
}
