import type { Manifest } from '../../manifest/manifest.ts';
import type { Plan, PlannedCluster, PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { inOrder, planRunPhases } from './run.ts';
import { planHead } from './whole.ts';

/** Plans to restore releases that drifted, in the order of their needs; hooks around all charts run as in a deploy. */
export function planRedeploy(
  releases: PlannedRelease[],
  run: { manifest: Manifest; cluster: PlannedCluster; tools: Plan['tools']; dryRun: boolean },
): Plan {
  const { manifest, cluster, tools, dryRun } = run;
  return {
    ...planHead({ command: 'drift', manifest, cluster, tools, dryRun }),
    runPhases: planRunPhases(manifest, releases),
    releases: inOrder(releases),
  };
}

/** The same restore under the lease; when another run has stored a revision since, there is nothing to restore any more. */
export function replanRestore(planned: PlannedRelease, observed: ObservedRelease): PlannedRelease {
  const last = newest(observed);
  if (last?.status === 'deployed' && last.revision === planned.drift?.revision) return planned;
  const { drift: _drift, ...others } = planned;
  const nothing = { steps: [], hooks: [] };
  return {
    ...others,
    operation: 'unchanged',
    why: last ? `revision ${last.revision} is ${last.status} since` : 'it is gone since',
    opening: [],
    phases: Object.fromEntries(
      Object.keys(planned.phases).map((phase) => [phase, nothing]),
    ) as unknown as PlannedRelease['phases'],
    closing: [],
  };
}
