import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { listText } from '../../util/list-text.ts';
import type { RunContext } from '../run-context.ts';
import type { JudgedDeletion } from './judge-deletions.ts';

/** Objects that a message names. */
const MOST_NAMES = 3;

export interface Overwriting {
  run: Pick<RunContext, 'record'>;
  planned: PlannedRelease;
  /** Hooks or releases come before Helm, and may give the objects back or take them away. */
  maySettle: boolean;
}

/**
 * Refuses an upgrade that would write over objects which other releases have taken over since. Helm asks whose an object is only
 * where its own last revision does not have it. With `takeOwnership`, or while that may still change, it is a warning.
 */
export function refuseOverwriting(
  { run, planned, maySettle }: Overwriting,
  { overwrites }: Pick<JudgedDeletion, 'overwrites'>,
): Result<undefined> {
  const { id, settings } = planned;
  if (overwrites.length === 0) return ok();
  const refusal = refusalOf(planned, overwrites);
  if (!settings.takeOwnership && !maySettle) return fail(refusal);
  const text = settings.takeOwnership
    ? `taken back (\`takeOwnership\`): ${namesOf(overwrites)}`
    : `as the cluster is now, ${refusal.message}; hooks or releases that come before may change that`;
  run.record.emit({ type: 'warning', release: id, text });
  return ok();
}

function refusalOf({ name, namespace }: PlannedRelease, overwrites: JudgedDeletion['overwrites']): Failure {
  const [first] = overwrites;
  return {
    reason: 'conflict',
    code: 'ownership-conflict',
    message: `the upgrade of release ${namespace}/${name} would write over what other releases have taken: ${namesOf(overwrites)}`,
    remedy:
      'Take it out of one of the two charts. With `takeOwnership: true` this release takes it back, and the other one has to give it up.',
    ...(first && { object: first.object }),
    ...(overwrites.length > 1 && { details: overwrites.map(textOf) }),
  };
}

function namesOf(overwrites: JudgedDeletion['overwrites']): string {
  return listText(overwrites.map(textOf), MOST_NAMES);
}

function textOf({ object, by }: JudgedDeletion['overwrites'][number]): string {
  return `${object} belongs to release ${by} by now`;
}
