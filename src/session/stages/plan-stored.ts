import type { ChartEntry } from '../../manifest/manifest.ts';
import type { Plan, PlannedRelease } from '../../model/plan/plan.ts';
import type { ObservedRelease } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { observeReleases } from '../../observe/releases.ts';
import { createStage } from '../../observe/stage.ts';
import type { DecisionInput } from '../../plan/decide.ts';
import { wholePlan } from '../../plan/planners/whole.ts';
import type { HelmSession, Session } from '../session.ts';
import type { Observed } from './observe-entries.ts';

/** What performing a plan that ignores the files takes. */
export interface StoredPlan extends Pick<Observed, 'stage' | 'replan'> {
  plan: Plan;
}

/** Plans one release by what is stored of it; `before` is how it was planned, when that is done again under its lease. */
export type PlanOne = (
  entry: ChartEntry,
  observed: ObservedRelease,
  before?: PlannedRelease,
) => Promise<PlannedRelease>;

/** Reads the selected releases by one list and plans each by what is stored of it alone: chart and values have no part in it. */
export async function planStored(
  session: Session & Partial<Pick<HelmSession, 'helm'>>,
  command: Plan['command'],
  planOne: PlanOne,
): Promise<Result<StoredPlan>> {
  const { manifest, entries, cluster, options, kubectl, store, helm } = session;
  const stored = await observeReleases(entries, store);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const releases = await Promise.all(
    entries.map((entry) => {
      const { id, name, namespace } = entry;
      return planOne(entry, stored.value.get(id) ?? { name, namespace, revisions: [] });
    }),
  );
  const tools = { ...(helm && { helm: helm.version }), kubectl: kubectl.version };
  return ok({
    plan: wholePlan({ command, manifest, cluster, tools, dryRun: options.dryRun }, releases),
    stage: await createStage(session.folders.private),
    async replan(planned, observed) {
      const entry = entries.find(({ id }) => id === planned.id);
      if (!entry) return fail({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
      return ok(await planOne(entry, observed, planned));
    },
  });
}

/** By what it is known whose a stored release is. */
export function ownership({ manifest, options }: Session): Pick<DecisionInput, 'ownId' | 'takeOver'> {
  return { ownId: manifest.id, takeOver: options.takeOver };
}
