import { writeMark } from '../../helm/mark.ts';
import type { StepOf } from '../../model/built-in-step.ts';
import { newest } from '../../model/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { observeAgain } from '../release/observe-again.ts';
import type { ReleaseContext } from '../run-context.ts';

/** Marks what this run has made or found, and nothing that another Helm has stored since: the lease does not hold that off. */
export async function mark(release: ReleaseContext, { digest }: StepOf<'mark'>): Promise<Result<undefined>> {
  const { planned, effects, run } = release;
  const own = newest(release.observed);
  const observed = await observeAgain(release);
  if (!observed.ok) return observed;
  const record = newest(release.observed);
  if (!record) return ok();
  if (record.uid !== own?.uid) {
    const text = `another Helm has stored revision ${record.revision} since; the next run compares with it again`;
    run.emit({ type: 'warning', release: planned.id, text });
    return ok();
  }
  const { manifestId } = run.approved.plan;
  const details = run.detailsOf(planned);
  return writeMark(effects.cluster, planned, record, { digest, manifestId, details });
}
