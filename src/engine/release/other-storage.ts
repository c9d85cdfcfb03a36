import { recentList } from '../../cluster/objects/shared-list.ts';
import { RECORDS } from '../../helm/record-type.ts';
import type { Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Before a first install: Helm can be told to keep releases in ConfigMaps (HELM_DRIVER), where nobody here would see them, and
 * the install would take the objects of a release that exists. A right to list ConfigMaps that is missing is no failure.
 */
export async function refuseOtherStorage({
  run,
  planned,
  signal,
}: ReleaseContext): Promise<Result<undefined>> {
  const { name, namespace } = planned;
  if (planned.operation !== 'install') return ok();
  // Thirty charts of a namespace need not ask thirty times: nothing of this run is ever stored there.
  const found = await recentList(
    run.cluster.reader,
    { apiVersion: 'v1', kind: 'ConfigMap', namespace, labelSelector: RECORDS, metadataOnly: true },
    signal,
  );
  if (!found.ok || !found.value.some(({ metadata }) => metadata.labels?.name === name)) return ok();
  const failure: Failure = {
    reason: 'conflict',
    message: `release ${namespace}/${name} is stored in ConfigMaps (HELM_DRIVER=configmap), but only Secrets are supported`,
    remedy: `Move it to Secrets, or uninstall it: HELM_DRIVER=configmap helm uninstall ${name} --namespace ${namespace}`,
  };
  return { ok: false, failure };
}
