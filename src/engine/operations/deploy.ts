import type { DeployRequest } from '../../helm/contract.ts';
import { MANIFEST_LABEL } from '../../helm/mark.ts';
import { fail, type Result } from '../../model/result.ts';
import type { Deadline } from '../deadline.ts';
import { observeAgain } from '../observe-again.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * Install and upgrade: one `helm upgrade --install`, then the newest revision is read again whatever Helm said.
 * Does not: render or check anything beforehand, roll back, wait for more than Helm waits for.
 */
export async function deploy(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  const request = deployRequest(release);
  if (!request.ok) return request;
  const deployed = await release.effects.helm.deploy(request.value, {
    signal: release.signal,
    timeoutMs: deadline.left(),
    onLine: (line) => release.log.debug(line),
  });
  const observed = await observeAgain(release);
  return deployed.ok ? observed : deployed;
}

/** What Helm is given for this release. */
export function deployRequest(
  release: Pick<ReleaseContext, 'planned' | 'staged' | 'run'>,
): Result<DeployRequest> {
  const { planned, staged, run } = release;
  if (!staged) return fail({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
  const { settings } = planned;
  return {
    ok: true,
    value: {
      name: planned.name,
      namespace: planned.namespace,
      chart: staged.chartPath,
      valuesFiles: staged.valuesFiles,
      wait: settings.wait,
      waitForJobs: settings.waitForJobs,
      forceUpgrade: settings.forceUpgrade,
      conflicts: settings.conflicts,
      takeOwnership: settings.takeOwnership,
      skipCrds: settings.crds !== undefined,
      noHooks: settings.noHooks,
      historyMax: settings.historyMax,
      description: run.description,
      labels: { [MANIFEST_LABEL]: run.approved.plan.manifestId },
    },
  };
}
