import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { RunContext } from '../run-context.ts';
import { rendersChart } from './render-check.ts';
import { renderPlanned } from './request-of.ts';

/**
 * What the policy says of every chart that is about to be deployed, before anything is changed, by id. A chart that cannot be
 * rendered yet, because it needs what another one brings, is named in a warning and judged at its own turn, where all are judged
 * once more.
 */
export async function judgeFirst(run: RunContext): Promise<ReadonlyMap<string, Failure>> {
  const { approved } = run;
  const { judge } = run.inputs;
  if (judge === undefined || run.effects === undefined) return new Map();
  const due = approved.plan.releases.filter(
    (planned) => approved.performs.has(planned.id) && planned.blocked === undefined && rendersChart(planned),
  );
  const judged = due.map(async (planned): Promise<[string, Failure][]> => {
    const rendered = await render(planned, run);
    const verdict = rendered === undefined ? undefined : await judge(planned, rendered, run.limits.signal);
    return verdict === undefined || verdict.ok ? [] : [[planned.id, verdict.failure]];
  });
  return new Map((await Promise.all(judged)).flat());
}

/** Undefined, with a warning, where it cannot be rendered. */
async function render(planned: PlannedRelease, run: RunContext): Promise<string | undefined> {
  const staged = run.inputs.stage.releases.get(planned.id);
  if (!staged) return undefined;
  const rendered = await renderPlanned(planned, staged, run, { signal: run.limits.signal });
  if (rendered.ok) return `${rendered.value.manifest}\n${rendered.value.chartHooks}`;
  const text = `the policy judges it at its own turn, after other charts have changed, since it cannot be rendered yet: ${rendered.failure.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return undefined;
}
