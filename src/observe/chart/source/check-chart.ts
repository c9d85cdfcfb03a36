import type { Issue } from '../../../model/issue.ts';
import { localPlace, planDeployableChart } from './chart-source.ts';

/** Everything that would keep Helm from building a local chart; needs no Helm, no registry and no cluster. */
export async function checkChart(
  chart: { path: string; written: string },
  workspace: string,
): Promise<Issue[]> {
  const plan = await planDeployableChart(
    await localPlace({ path: chart.path, source: chart.written }, workspace),
  );
  return plan.ok ? [] : plan.issues;
}
