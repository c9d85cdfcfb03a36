import type { Rendered } from '../../helm/contract.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest } from '../../model/release/release.ts';
import type { Result } from '../../model/result.ts';
import type { StagedRelease } from '../../observe/stage.ts';
import type { EarlyRender, ReleaseContext } from '../release-context.ts';
import { rendersChart } from './render-check.ts';
import { renderPlanned } from './request-of.ts';

/**
 * Begins to render the chart of a release that is installed or upgraded and nothing else, in its namespace, which is there by now:
 * that changes nothing, and takes longer than the lease. Undefined where something else comes first.
 */
export function renderEarly(release: ReleaseContext): EarlyRender | undefined {
  const { run, planned, staged, signal } = release;
  if (!staged || planned.blocked || !isPlain(planned)) return undefined;
  const stop = new AbortController();
  const said: string[] = [];
  const rendering = renderPlanned(planned, staged, run, {
    signal: AbortSignal.any([signal, stop.signal]),
    onWarning: (text) => said.push(text),
  });
  // Nobody may wait for it; who does gets its bug.
  rendering.catch(() => {});
  return {
    async take(onWarning) {
      if (stop.signal.aborted) return undefined;
      const rendered = await rendering;
      if (stop.signal.aborted || !isFinal(rendered, staged)) return undefined;
      for (const text of said) onWarning(text);
      return rendered;
    },
    async giveUp() {
      stop.abort({ kind: 'cancelled', by: 'another decision' });
      await rendering.catch(() => {});
    },
  };
}

/** A chart that does not render, whatever is in the cluster, does not render a moment later. */
function isFinal(rendered: Result<Rendered>, { rendersAlone }: StagedRelease): boolean {
  return rendered.ok || (rendered.failure.reason === 'chart' && rendersAlone === true);
}

function isPlain(planned: PlannedRelease): boolean {
  const { operation, opening, phases } = planned;
  const isDeployed = operation === 'install' || operation === 'upgrade';
  return isDeployed && rendersChart(planned) && phases.exec.steps.length === 1 && !stepOf(opening, 'recover');
}

/** Whether what Helm has rendered before the lease was taken is of the release as it was found under it. */
export function isAsPlanned({ planned, observed }: Pick<ReleaseContext, 'planned' | 'observed'>): boolean {
  const last = newest(observed);
  return planned.installed?.revision === last?.revision && planned.installed?.status === last?.status;
}
