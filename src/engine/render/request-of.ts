import type { DeployRequest, HelmCall, Rendered } from '../../helm/contract.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { Result } from '../../model/result.ts';
import { deployRequest } from '../../observe/deploy-request.ts';
import { renderStaged } from '../../observe/render-staged.ts';
import type { StagedRelease } from '../../observe/stage.ts';
import type { RunContext } from '../run-context.ts';

/** What this run asks Helm for of a release: whoever renders it beforehand sees what is deployed. */
export function requestOf(
  planned: PlannedRelease,
  staged: StagedRelease,
  { approved, inputs }: Pick<RunContext, 'approved' | 'inputs'>,
): DeployRequest {
  const { manifestId } = approved.plan;
  const { description } = inputs;
  return deployRequest(planned, planned.settings, staged, { manifestId, description });
}

/** What Helm would store of a planned release, as it stands in the stage. Changes nothing. */
export function renderPlanned(
  planned: PlannedRelease,
  staged: StagedRelease,
  run: Pick<RunContext, 'approved' | 'cluster' | 'helm' | 'inputs'>,
  call: Omit<HelmCall, 'timeoutMs'>,
): Promise<Result<Rendered>> {
  const source = { helm: run.helm.reader, reader: run.cluster.reader };
  const timeoutMs = planned.settings.timeout;
  return renderStaged(requestOf(planned, staged, run), staged, source, { ...call, timeoutMs });
}
