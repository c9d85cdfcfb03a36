import type { DeployRequest } from '../../helm/contract.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { deployRequest } from '../../observe/deploy-request.ts';
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
