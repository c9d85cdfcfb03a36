import type { ApprovedPlan } from '../model/approved-plan.ts';
import type { Plan } from '../model/plan.ts';
import { approve } from '../plan/approve.ts';
import type { Session } from './session.ts';

/** Approves a plan and writes it into the journal, where it comes before all that is done because of it. */
export function approvePlan(
  plan: Plan,
  { journal, options: { commit, runUrl }, startedAt }: Pick<Session, 'journal' | 'options' | 'startedAt'>,
): ApprovedPlan {
  const approved = approve(plan);
  journal.emit({
    type: 'run-planned',
    plan: approved.plan,
    startedAt,
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
  });
  return approved;
}
