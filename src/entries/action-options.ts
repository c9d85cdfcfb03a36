import type { GithubContext } from '../github/context.ts';
import type { ActionInputs } from '../github/inputs.ts';
import type { RunOptions } from '../session/contract.ts';

/** What the inputs and the runner ask of a command. */
export function toOptions(
  inputs: ActionInputs,
  context: GithubContext,
  resultFolder: string,
): RunOptions & { resultFolder: string } {
  return {
    workspace: context.workspace,
    ...(inputs.manifest !== undefined && { manifest: inputs.manifest }),
    ...(inputs.environment !== undefined && { environment: inputs.environment }),
    ...(inputs.namespace !== undefined && { namespace: inputs.namespace }),
    set: inputs.set,
    ...(inputs.values !== undefined && { values: inputs.values }),
    select: inputs.select,
    withNeeds: inputs.needs,
    ...(inputs.kubeconfig !== undefined && { kubeconfigContent: inputs.kubeconfig }),
    ...(inputs.context !== undefined && { context: inputs.context }),
    ...(inputs.helmVersion !== undefined && { helmVersion: inputs.helmVersion }),
    ...(inputs.kubectlVersion !== undefined && { kubectlVersion: inputs.kubectlVersion }),
    force: inputs.force,
    dryRun: inputs.dryRun,
    lock: inputs.lock,
    ...(inputs.concurrency !== undefined && { concurrency: inputs.concurrency }),
    onError: inputs.onError,
    resultFolder,
    ...(context.repository !== undefined && { repository: context.repository }),
    ...(context.commit !== undefined && { commit: context.commit }),
    ...(context.runUrl !== undefined && { runUrl: context.runUrl }),
  };
}
