import type { Plan, PlannedRelease } from '../../model/plan.ts';
import type { RecoveryPlan } from '../../model/recovery-plan.ts';
import type { ReleaseName } from '../../model/release.ts';

/** Plans to give back the leases of releases that are not of the plan; only a hook of a killed run worked on them. */
export function planGivingBack({ dryRun }: Plan, others: readonly ReleaseName[]): RecoveryPlan {
  const settings = { dryRun: false, lockTimeout: 0 };
  return {
    dryRun,
    releases: others.map((other) => ({ ...other, id: `${other.namespace}/${other.name}`, settings })),
  };
}

/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
export function planRecovery(
  { dryRun, releases }: Plan,
  unsettled: ReadonlySet<string>,
): Omit<RecoveryPlan, 'releases'> & { releases: PlannedRelease[] } {
  const left = releases.filter(({ id }) => unsettled.has(id));
  return {
    dryRun,
    releases: left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeout: 0 } })),
  };
}
