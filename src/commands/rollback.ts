import { ok } from '../model/result.ts';
import type { Ran } from '../session/contract.ts';
import { approvePlan } from '../session/stages/approve-plan.ts';
import { performPlan } from '../session/stages/perform-plan.ts';
import { planRollbacks } from '../session/stages/plan-rollback.ts';
import { reportRun } from '../session/stages/report-run.ts';
import { withHelmSession } from '../session/with-session.ts';
import type { Command } from './command.ts';
import { tellRun } from './tell-run.ts';

/** Brings a stored revision of the selected releases back. What that makes is marked with the inputs of that revision. */
export const rollback: Command<Ran> = {
  name: 'rollback',
  summary: 'Bring an earlier revision of a release back, and wait until it is ready',
  on: 'both',
  positional: { option: 'select', as: 'CHART', required: true },
  options: [
    'manifest',
    'select',
    'rollback',
    'cluster',
    'helm',
    'change',
    'concurrency',
    'takeOver',
    'raw',
    'progress',
    'result',
  ],
  examples: ['rollback api', 'rollback api --revision 3 --dry-run'],

  run: (options, deps) => {
    const purpose = { withNeeds: false, readFor: 'releases', decrypts: 'hooks' } as const;
    return withHelmSession({ options, deps, purpose }, async (session) => {
      const planned = await planRollbacks(session);
      if (!planned.ok) return planned;
      const approved = approvePlan(planned.value.plan, session);
      const end = await performPlan(approved, planned.value, session);
      return ok(await reportRun(end, session));
    });
  },

  tell: tellRun,
};
