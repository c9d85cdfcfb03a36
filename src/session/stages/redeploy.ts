import type { PlannedRelease } from '../../model/plan/plan.ts';
import { ok } from '../../model/result.ts';
import { createStage } from '../../observe/stage.ts';
import { planRedeploy, replanRestore } from '../../plan/planners/redeploy.ts';
import type { Ran } from '../contract.ts';
import type { HelmSession } from '../session.ts';
import { approvePlan } from './approve-plan.ts';
import { performPlan } from './perform-plan.ts';
import { reportRun } from './report-run.ts';

/** Restores what drifted, from what the releases store: no chart and no values file is read. */
export async function redeploy(releases: PlannedRelease[], session: HelmSession): Promise<Ran> {
  const { manifest, cluster, helm, kubectl, options, folders } = session;
  const plan = planRedeploy(releases, {
    manifest,
    cluster,
    tools: { helm: helm.version, kubectl: kubectl.version },
    dryRun: options.dryRun,
  });
  const approved = approvePlan(plan, session);
  const stage = await createStage(folders.private);
  const replan = async (planned: PlannedRelease, now: Parameters<typeof replanRestore>[1]) =>
    ok(replanRestore(planned, now));
  return reportRun(await performPlan(approved, { stage, replan }, session), session);
}
