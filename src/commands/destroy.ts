import { ok } from '../model/result.ts';
import { planRun } from '../plan/planners/run.ts';
import type { Ran } from '../session/contract.ts';
import { approvePlan } from '../session/stages/approve-plan.ts';
import { observeEntries } from '../session/stages/observe-entries.ts';
import { performPlan } from '../session/stages/perform-plan.ts';
import { reportRun } from '../session/stages/report-run.ts';
import { withHelmSession } from '../session/with-session.ts';
import type { Command } from './command.ts';
import { confirmDestroy } from './confirm-destroy.ts';
import { tellRun } from './tell-run.ts';

/** Uninstalls every selected chart entry, each after those that need it. */
export const destroy: Command<Ran> = {
  name: 'destroy',
  summary: 'Uninstall every selected chart, each after those that need it',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: [
    'manifest',
    'select',
    'withNeeds',
    'cluster',
    'helm',
    'change',
    'concurrency',
    'onError',
    'yes',
    'takeOver',
    'progress',
    'result',
  ],
  examples: ['destroy --environment pr-7', 'destroy --select web --dry-run'],

  run: (options, deps) => {
    // Destroying one chart must not take along what it needs.
    const purpose = { readFor: 'releases', decrypts: 'hooks', withNeeds: false } as const;
    return withHelmSession({ options, deps, purpose }, async (session) => {
      const observed = await observeEntries(session, 'destroy');
      if (!observed.ok) return observed;
      const plan = planRun(observed.value);
      const confirmed = await confirmDestroy(plan, deps.confirm);
      if (!confirmed.ok) return confirmed;
      const approved = approvePlan(plan, session);
      const end = await performPlan(approved, observed.value, session);
      return ok(await reportRun(end, session));
    });
  },

  tell: tellRun,
};
