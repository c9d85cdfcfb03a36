import type { DeployRequest } from '../helm/contract.ts';
import { MANIFEST_LABEL } from '../helm/mark.ts';
import type { ReleaseSettings } from '../model/plan.ts';
import type { ReleaseName } from '../model/release.ts';
import type { StagedRelease } from './stage.ts';

/** What Helm is given to deploy, or only render, a staged release. */
export function deployRequest(
  { name, namespace }: ReleaseName,
  settings: ReleaseSettings,
  staged: StagedRelease,
  { manifestId, description }: { manifestId: string; description: string },
): DeployRequest {
  return {
    name,
    namespace,
    chart: staged.chartPath,
    valuesFiles: staged.valuesFiles,
    wait: settings.wait,
    waitForJobs: settings.waitForJobs,
    forceUpgrade: settings.forceUpgrade,
    conflicts: settings.conflicts,
    takeOwnership: settings.takeOwnership,
    skipCrds: settings.crds !== undefined,
    // Which of its hooks run is known when it is performed; a render shows all of them.
    noHooks: settings.noHooks === true,
    historyMax: settings.historyMax,
    description,
    labels: { [MANIFEST_LABEL]: manifestId },
  };
}
