import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import type { Result } from '../../model/result.ts';
import { planRollback } from '../../plan/planners/rollback.ts';
import type { HelmSession } from '../session.ts';
import { ownership, planStored, type StoredPlan } from './plan-stored.ts';

/** Plans to roll back the selected releases, by what is stored of them alone: the checkout has no part in it. */
export function planRollbacks(session: HelmSession): Promise<Result<StoredPlan>> {
  return planStored(session, 'rollback', async (entry, observed, before) => {
    // What was chosen stays chosen.
    const revision = (before && targetOf(before)) ?? session.options.revision;
    const asked = { ...ownership(session), revision };
    const planned = planRollback(entry, { observed, charts: new Map() }, asked);
    const charts = await storedCharts(session, observed, [newest(observed)?.revision, targetOf(planned)]);
    return planRollback(entry, { observed, charts }, asked);
  });
}

/** What cannot be read is not shown; Helm has its own word about it. */
async function storedCharts(
  { store }: HelmSession,
  observed: ObservedRelease,
  shown: readonly (number | undefined)[],
): Promise<Map<number, { name: string; version: string }>> {
  const charts = new Map<number, { name: string; version: string }>();
  for (const revision of new Set(shown)) {
    const read = revision === undefined ? undefined : await store.read(observed, revision);
    if (read?.ok && read.value) charts.set(read.value.revision, read.value.chart);
  }
  return charts;
}

function targetOf({ phases }: PlannedRelease): number | undefined {
  const step = stepOf(phases.exec.steps, 'helm');
  return step?.command === 'rollback' ? step.revision : undefined;
}
