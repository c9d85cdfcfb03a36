import type { Command } from '../../src/commands/command.ts';
import { recover } from '../../src/commands/recover.ts';
import { tellRun } from '../../src/commands/tell-run.ts';
import type { PlanCommand, PlannedRelease } from '../../src/model/plan.ts';
import { ok } from '../../src/model/result.ts';
import type { StoredTarget } from '../../src/plan/planners/stored.ts';
import { approvePlan } from '../../src/session/approve-plan.ts';
import type { Ran } from '../../src/session/contract.ts';
import { performPlan } from '../../src/session/perform-plan.ts';
import { planStored } from '../../src/session/plan-stored.ts';
import { reportRun } from '../../src/session/report-run.ts';
import { withHelmSession } from '../../src/session/with-session.ts';

/** A command that performs what `planOne` makes of each selected release as it is stored. */
export function bringingBack(
  name: PlanCommand,
  planOne: (target: StoredTarget) => PlannedRelease,
): Command<Ran> {
  return {
    ...recover,
    name,
    run: (options, deps) =>
      withHelmSession({ options, deps, purpose: { withNeeds: false } }, async (session) => {
        const planned = await planStored(session, name, planOne);
        if (!planned.ok) return planned;
        const approved = approvePlan(planned.value.plan, session);
        const end = await performPlan(approved, planned.value, session);
        return ok(await reportRun(end, session));
      }),
    tell: tellRun,
  };
}
