import type { StepOf } from '../../model/plan/built-in-step.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';
import { MEMORY_HOURS, MOST_REPAIRS, REPAIRS_ANNOTATION, readRepairs, repairsText } from './repair-memory.ts';

/**
 * Remembers in the lease that this drift is repaired now, and fails when it was so often lately that something must be putting
 * it back each time: a fight that nobody wins. Without a lease nothing is remembered.
 */
export async function guardDrift(
  { run, planned, lease }: ReleaseContext,
  { signature, summary }: StepOf<'guard-drift'>,
): Promise<Result<undefined>> {
  if (!lease) return ok();
  const now = Math.floor(run.cluster.reader.serverTime() / 1_000);
  const repairs = readRepairs(lease.annotations[REPAIRS_ANNOTATION], now);
  const same = repairs.filter((repair) => repair.signature === signature);
  if (same.length >= MOST_REPAIRS) {
    return fail({
      reason: 'drifted',
      message: `release ${planned.namespace}/${planned.name} is left as it is: the same drift came back after ${same.length} repairs within ${MEMORY_HOURS} hours (${summary})`,
      remedy:
        'Find out who puts it back: `drift` names the field managers. Then change the chart, stop the other, or accept the fields in `drift.ignore`.',
    });
  }
  return lease.setAnnotations({ [REPAIRS_ANNOTATION]: repairsText([...repairs, { at: now, signature }]) });
}
