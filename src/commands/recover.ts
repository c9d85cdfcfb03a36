import { ok } from '../model/result.ts';
import { recoverLines } from '../report/recover.ts';
import type { Ran } from '../session/contract.ts';
import { approvePlan } from '../session/stages/approve-plan.ts';
import { performPlan } from '../session/stages/perform-plan.ts';
import { planRecoveries } from '../session/stages/plan-recover.ts';
import { reportRun } from '../session/stages/report-run.ts';
import { withSession } from '../session/with-session.ts';
import type { Command } from './command.ts';
import { tellRun } from './tell-run.ts';

/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
export const recover: Command<Ran> = {
  name: 'recover',
  aliases: ['unlock'],
  summary: 'Mark a revision that a dead Helm left pending as failed; refused while another run works on it',
  on: 'both',
  positional: { option: 'select', as: 'CHART', required: true },
  options: ['manifest', 'select', 'cluster', 'change', 'takeOver', 'summary', 'annotations'],
  examples: ['recover api', 'recover api --environment production --dry-run'],

  run: (options, deps) =>
    withSession({ options, deps, purpose: { withNeeds: false, readFor: 'releases' } }, async (session) => {
      const planned = await planRecoveries(session);
      if (!planned.ok) return planned;
      const approved = approvePlan(planned.value.plan, session);
      const end = await performPlan(approved, planned.value, session);
      return ok(await reportRun(end, session));
    }),

  tell: (ran) => ({ ...tellRun(ran), lines: recoverLines(ran.result.releases) }),
};
