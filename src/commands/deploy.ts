import { ok } from '../model/result.ts';
import { planRun } from '../plan/build/run.ts';
import { approvePlan } from '../session/approve-plan.ts';
import type { Deps, EarlyEnd, Ran, RunOptions } from '../session/contract.ts';
import { observeEntries } from '../session/observe-entries.ts';
import { performPlan } from '../session/perform-plan.ts';
import { reportRun } from '../session/report-run.ts';
import { withHelmSession } from '../session/with-session.ts';

/** Brings every selected chart entry to what the manifest says. */
export function deploy(options: RunOptions, deps: Deps): Promise<EarlyEnd | Ran> {
  const { withNeeds } = options;
  return withHelmSession({ options, deps, purpose: { command: 'deploy', withNeeds } }, async (session) => {
    const observed = await observeEntries(session, 'deploy');
    if (!observed.ok) return observed;
    const plan = planRun(observed.value);
    const approved = approvePlan(plan, session);
    const end = await performPlan(approved, observed.value, session);
    return ok(await reportRun(end, session));
  });
}
