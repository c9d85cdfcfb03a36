import { ok } from '../model/result.ts';
import { planRun } from '../plan/planners/run.ts';
import type { Ran } from '../session/contract.ts';
import { approvePlan } from '../session/stages/approve-plan.ts';
import { observeEntries } from '../session/stages/observe-entries.ts';
import { performPlan } from '../session/stages/perform-plan.ts';
import { reportRun } from '../session/stages/report-run.ts';
import { checkSavedPlan, keepingToPlan, writeSavedPlan } from '../session/stages/saved-plan.ts';
import { withHelmSession } from '../session/with-session.ts';
import type { Command } from './command.ts';
import { confirmPrune } from './confirm-destroy.ts';
import { tellRun } from './tell-run.ts';

/** Brings every selected chart entry to what the manifest says. */
export const deploy: Command<Ran> = {
  name: 'deploy',
  summary: 'Bring every selected chart to what the manifest says',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: [
    'manifest',
    'selection',
    'cluster',
    'helm',
    'change',
    'run',
    'prune',
    'saved',
    'progress',
    'result',
  ],
  examples: ['deploy --environment staging --select api', 'deploy --dry-run --output json'],

  run: (options, deps) => {
    const purpose = { decrypts: 'values and hooks', withNeeds: options.withNeeds } as const;
    return withHelmSession({ options, deps, purpose }, async (session) => {
      const observed = await observeEntries(session, 'deploy');
      if (!observed.ok) return observed;
      const plan = planRun(observed.value);
      const reviewed = await checkSavedPlan(plan, observed.value, session);
      if (!reviewed.ok) return reviewed;
      const confirmed = await confirmPrune(plan, deps.confirm);
      if (!confirmed.ok) return confirmed;
      const approved = approvePlan(plan, session);
      const end = await performPlan(approved, keepingToPlan(observed.value, options), session);
      const ran = await reportRun(end, session);
      const saved = await writeSavedPlan(plan, observed.value, ran.result, session);
      return saved.ok ? ok(ran) : saved;
    });
  },

  tell: tellRun,
};
