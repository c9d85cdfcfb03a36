import type { Manifest } from '../../manifest/manifest.ts';
import type { ApprovedPlan } from '../../model/plan/approved-plan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { approve } from '../../plan/approve.ts';
import type { Session } from '../session.ts';

/** Approves a plan and writes it into the journal, where it comes before all that is done because of it. */
export function approvePlan(
  plan: Plan,
  session: Pick<Session, 'journal' | 'options' | 'startedAt' | 'manifest'>,
): ApprovedPlan {
  const { journal, startedAt, manifest } = session;
  const { commit, runUrl } = session.options;
  const approved = approve(plan);
  journal.emit({
    type: 'run-planned',
    plan: approved.plan,
    startedAt,
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
  });
  const text = unchosenEnvironment(manifest);
  if (text !== undefined) journal.emit({ type: 'warning', text });
  return approved;
}

/** Whoever has environments seldom means none of them. */
function unchosenEnvironment({ environment, environments }: Manifest): string | undefined {
  if (environment !== undefined || environments.length === 0) return undefined;
  const names = environments.join(', ');
  return `no environment is chosen, so this is the base of the manifest alone; choose one of ${names} with \`environment\` (--environment)`;
}
