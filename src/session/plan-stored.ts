import { during } from '../model/failure.ts';
import type { Plan, PlanCommand, PlannedRelease } from '../model/plan.ts';
import type { ObservedRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { observeReleases } from '../observe/releases.ts';
import { createStage } from '../observe/stage.ts';
import { refuseOthers } from '../plan/decide.ts';
import type { StoredTarget } from '../plan/planners/stored.ts';
import { wholePlan } from '../plan/planners/whole.ts';
import type { Observed } from './observe-entries.ts';
import type { HelmSession, Session } from './session.ts';

/** A plan about what is stored of the selected releases, whatever their entries say now, and what performing it takes. */
export interface StoredPlan extends Pick<Observed, 'stage' | 'replan'> {
  plan: Plan;
}

/** Reads the selected releases by one list, and plans each by `planOne`, now and again under its lease. */
export async function planStored(
  session: Session & Partial<Pick<HelmSession, 'helm'>>,
  command: PlanCommand,
  planOne: (target: StoredTarget) => PlannedRelease,
): Promise<Result<StoredPlan>> {
  const { manifest, entries, cluster, options, kubectl, helm, store } = session;
  const { takeOver } = options;
  const stored = await observeReleases(entries, store);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const planned = (id: string, observed: ObservedRelease) => {
    const entry = entries.find((other) => other.id === id);
    const refusal = refuseOthers({ observed, ownIds: [manifest.id, ...manifest.formerIds], takeOver });
    return planOne({ id, observed, ...(entry && { entry }), ...(refusal && { refusal }) });
  };
  return ok({
    plan: wholePlan({
      command,
      manifest: manifest.file,
      manifestId: manifest.id,
      ...(manifest.environment !== undefined && { environment: manifest.environment }),
      cluster,
      tools: { kubectl: kubectl.version, ...(helm && { helm: helm.version }) },
      dryRun: options.dryRun,
      releases: entries.map(({ id, name, namespace }) =>
        planned(id, stored.value.get(id) ?? { name, namespace, revisions: [] }),
      ),
    }),
    stage: await createStage(session.folders.private),
    replan: async ({ id }, observed) => ok(planned(id, observed)),
  });
}
