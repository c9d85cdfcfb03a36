import type { Plan, PlannedRelease } from '../../model/plan.ts';
import type { RecoveryPlan } from '../../model/recovery-plan.ts';

/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
export function planRecovery(
  { dryRun, releases }: Plan,
  unsettled: ReadonlySet<string>,
): Omit<RecoveryPlan, 'releases'> & { releases: PlannedRelease[] } {
  const left = releases.filter(({ id }) => unsettled.has(id));
  return {
    dryRun,
    releases: left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeoutMs: 0 } })),
  };
}
