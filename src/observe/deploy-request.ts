import type { DeployRequest } from '../helm/contract.ts';
import { MANIFEST_LABEL } from '../helm/mark.ts';
import type { ReleaseName } from '../model/release/release.ts';
import type { ReleaseSettings } from '../model/settings.ts';
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
    setIntegers: staged.setIntegers,
    settings,
    // Which of its hooks run is known when it is performed; a render shows all of them.
    noHooks: settings.noHooks === true,
    wait: false,
    description,
    labels: { [MANIFEST_LABEL]: manifestId },
  };
}
