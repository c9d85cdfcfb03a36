import { ok, type Result } from '../../model/result.ts';
import type { Tool } from '../../tools/contract.ts';
import type { Deps, RunOptions } from '../contract.ts';

/** What a session is opened with; some need no Helm. */
export interface FoundTools {
  kubectl: Tool;
  helm?: Tool;
}

type Wanted = Pick<RunOptions, 'helmVersion' | 'kubectlVersion'>;

/** Finds or installs kubectl. */
export async function findKubectl(
  { kubectlVersion }: Wanted,
  { tools, signal }: Pick<Deps, 'tools' | 'signal'>,
): Promise<Result<{ kubectl: Tool }>> {
  const kubectl = await tools.kubectl(kubectlVersion, signal);
  return kubectl.ok ? ok({ kubectl: kubectl.value }) : kubectl;
}

/** Finds or installs Helm and kubectl, both at once. */
export async function findBothTools(
  wanted: Wanted,
  deps: Pick<Deps, 'tools' | 'signal'>,
): Promise<Result<Required<FoundTools>>> {
  const [helm, found] = await Promise.all([
    deps.tools.helm(wanted.helmVersion, deps.signal),
    findKubectl(wanted, deps),
  ]);
  if (!helm.ok) return helm;
  return found.ok ? ok({ helm: helm.value, kubectl: found.value.kubectl }) : found;
}
