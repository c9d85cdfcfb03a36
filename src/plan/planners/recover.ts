import type { ChartEntry } from '../../manifest/manifest.ts';
import type { RecoveryPlan } from '../../model/recovery-plan.ts';

/** Plans to recover the releases of these entries. Whether one is pending at all is seen under its lease, which nobody waits for. */
export function planRecover(entries: ChartEntry[], { dryRun }: { dryRun: boolean }): RecoveryPlan {
  const releases = entries.map(({ id, name, namespace, settings }) => ({
    id,
    name,
    namespace,
    settings: { dryRun: settings.dryRun, lockTimeout: 0 },
  }));
  return { dryRun, releases };
}
