import type { ClusterReader } from '../cluster/contract.ts';
import type { DeployRequest, HelmCall, HelmReader, Rendered } from '../helm/contract.ts';
import type { Result } from '../model/result.ts';
import type { StagedRelease } from './stage.ts';

/** The version of a cluster that Helm repeats as it is told: `v1.36.3`, `v1.33.4-eks-508b6b3`. */
const TOLD_AS_IT_IS = /^v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z.-]{1,100})?$/;

/**
 * What Helm would store of a staged chart. Where the chart asks nothing of the cluster Helm is not sent there, which spares it two
 * thirds of its work and the API server all of it; then nobody has asked whose objects are there already.
 */
export async function renderStaged(
  request: DeployRequest,
  { rendersAlone }: Pick<StagedRelease, 'rendersAlone'>,
  { helm, reader }: { helm: HelmReader; reader: Pick<ClusterReader, 'version'> },
  call: HelmCall,
): Promise<Result<Rendered>> {
  const version = rendersAlone ? await reader.version() : undefined;
  if (!version?.ok || !TOLD_AS_IT_IS.test(version.value)) return helm.render(request, call);
  // Such a chart asks neither for APIs nor whether there was a release.
  return helm.template(
    { ...request, isUpgrade: false, cluster: { version: version.value, apiVersions: [] } },
    call,
  );
}
