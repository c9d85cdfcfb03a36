import { deploys } from '../model/operation.ts';
import type { PlannedRelease } from '../model/plan.ts';
import { deployRequest } from '../observe/deploy-request.ts';
import type { ReleaseEnd } from './release-end.ts';
import type { RunContext } from './run-context.ts';

/**
 * What a dry run does for a release: nothing, but its templates are rendered against the cluster, so that a chart that cannot
 * be rendered is known now. Does not: judge the rendered resources, whose CRDs or namespace may not exist yet.
 */
export async function describeRelease(planned: PlannedRelease, run: RunContext): Promise<ReleaseEnd> {
  if (planned.blocked) return { outcome: 'failed', failure: planned.blocked };
  const staged = run.stage.releases.get(planned.id);
  const renders = deploys(planned.operation) && planned.effort === 'perform' && planned.phases.exec.builtIn;
  if (!staged || !renders) return { outcome: 'planned' };
  const { manifestId } = run.approved.plan;
  const rendered = await run.helmReader.render(
    deployRequest(planned, planned.settings, staged, { manifestId, description: run.description }),
    { signal: run.signal, timeoutMs: planned.settings.timeout },
  );
  const isBroken = !rendered.ok && rendered.failure.reason === 'chart';
  return isBroken ? { outcome: 'failed', failure: rendered.failure } : { outcome: 'planned' };
}
