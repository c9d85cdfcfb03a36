import { z } from 'zod';
import type { ClusterReader } from '../../cluster/contract.ts';
import { isJsonObject } from '../../model/json.ts';
import { ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import { askChanged, changedSchema } from '../changed.ts';
import { exactlyOne } from '../checks/exactly-one.ts';
import { ask, describeQuestion, type Question, questionShape, rightsOfQuestion } from '../checks.ts';
import type { PermissionRequest } from '../objects/permission-request.ts';

/** Where a condition looks. */
export interface ConditionContext {
  reader: ClusterReader;
  namespace: string;
  clock: Clock;
  /** Where snapshots are. */
  payload: ReadonlyMap<string, string>;
  signal?: AbortSignal;
}

/** What `if` asks before a hook runs: what `check` hooks ask, or whether something has changed since a snapshot. */
export type HookCondition = Question | { changed: string };

const shape = {
  ...questionShape,
  changed: changedSchema
    .describe('What the `snapshot` hook of this name looked at is not as it was then.')
    .optional(),
};

/** Schema of `if`. */
export const conditionSchema = z
  .strictObject(shape)
  .superRefine((written, context) =>
    exactlyOne(written, context, Object.keys(shape)),
  ) as unknown as z.ZodType<HookCondition>;

/** Asks the cluster; a failure means that there was no answer. */
export async function holds(condition: HookCondition, context: ConditionContext): Promise<Result<boolean>> {
  const answer = isChanged(condition)
    ? await askChanged(condition.changed, context)
    : await ask(condition, context);
  return answer.ok ? ok(answer.value.holds) : answer;
}

/** Half a sentence that follows "if", for plan and notes. */
export function describeCondition(condition: HookCondition): string {
  return isChanged(condition) ? `${condition.changed} has changed` : describeQuestion(condition);
}

/** The rights that asking needs; for `changed`, the snapshot has asked for them. */
export function conditionRights(condition: HookCondition): PermissionRequest[] {
  return isChanged(condition) ? [] : rightsOfQuestion(condition);
}

/** A condition that a placeholder still stands for is text. */
function isChanged(condition: HookCondition): condition is { changed: string } {
  return isJsonObject(condition) && 'changed' in condition;
}
