import { describeRevision } from '../../helm/describe-revision.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import { newest } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { observeAgain } from '../release/observe-again.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Says in `helm history` what the newest revision is about; where that cannot be written it is a warning. */
export async function describeNewest(
  release: ReleaseContext,
  { text }: StepOf<'describe-revision'>,
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  const record = newest(release.observed);
  if (!record) return ok();
  const cluster = { reader: run.cluster.reader, writer: effects.cluster };
  const described = await describeRevision(cluster, planned, record, `${run.inputs.description}: ${text}`);
  if (!described.ok) {
    const why = `helm history does not say what was done: ${described.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text: why });
  }
  return observeAgain(release);
}
