import type { ClusterWriter } from './cluster/contract.ts';
import type { HelmWriter } from './helm/contract.ts';
import type { ApprovedPlan, Permit } from './model/plan/approved-plan.ts';
import type { Spawn } from './system/process.ts';

/** Everything that can change something outside this process. */
export interface Effects {
  cluster: ClusterWriter;
  helm: HelmWriter;
  /** For the scripts and kubectl commands of hooks. */
  spawn: Spawn;
}

/** Opens the effects of an approved plan; undefined when it performs nothing, as every dry run does. */
export function openEffects<Opened extends Partial<Effects>>(
  approved: ApprovedPlan,
  open: (permit: Permit) => Opened,
): Opened | undefined {
  return approved.performs.size > 0 || approved.performsAround ? open({} as Permit) : undefined;
}
