import type { ClusterReader } from '../cluster/contract.ts';
import { ok, type Result } from '../model/result.ts';
import { ask, describeQuestion, type Question, questionSchema, rightsOfQuestion } from './checks.ts';
import type { NeededRight } from './object-right.ts';

/** Where a condition looks. */
export interface ConditionContext {
  reader: ClusterReader;
  namespace: string;
  signal?: AbortSignal;
}

/** What `if` asks before a hook runs. */
export type HookCondition = Question;

/** Schema of `if`. */
export const conditionSchema = questionSchema;

/** Asks the cluster; a failure means that there was no answer. */
export async function holds(condition: HookCondition, context: ConditionContext): Promise<Result<boolean>> {
  const answer = await ask(condition, context);
  return answer.ok ? ok(answer.value.holds) : answer;
}

/** Half a sentence that follows "if", for plan and notes. */
export function describeCondition(condition: HookCondition): string {
  return describeQuestion(condition);
}

/** The rights that asking needs. */
export function conditionRights(condition: HookCondition): NeededRight[] {
  return rightsOfQuestion(condition);
}
