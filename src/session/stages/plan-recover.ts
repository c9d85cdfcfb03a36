import type { Plan } from '../../model/plan/plan.ts';
import type { ObservedRelease } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { observeReleases } from '../../observe/releases.ts';
import { createStage } from '../../observe/stage.ts';
import { refuseOthers } from '../../plan/decide.ts';
import { planRecover } from '../../plan/planners/recover.ts';
import { wholePlan } from '../../plan/planners/whole.ts';
import type { Session } from '../session.ts';
import type { Observed } from './observe-entries.ts';

/** What performing the plan of a recovery takes. */
export interface RecoverPlan extends Pick<Observed, 'stage' | 'replan'> {
  plan: Plan;
}

/** Reads the selected releases by one list and plans to settle each, whatever its entry says now; again under its lease. */
export async function planRecoveries(session: Session): Promise<Result<RecoverPlan>> {
  const { manifest, entries, cluster, options, kubectl, store } = session;
  const { takeOver } = options;
  const stored = await observeReleases(entries, store);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const planned = (id: string, observed: ObservedRelease) => {
    const entry = entries.find((other) => other.id === id);
    const refusal = refuseOthers({ observed, ownIds: [manifest.id, ...manifest.formerIds], takeOver });
    return planRecover({ id, observed, ...(entry && { entry }), ...(refusal && { refusal }) });
  };
  return ok({
    plan: wholePlan(
      { command: 'recover', manifest, cluster, tools: { kubectl: kubectl.version }, dryRun: options.dryRun },
      entries.map(({ id, name, namespace }) =>
        planned(id, stored.value.get(id) ?? { name, namespace, revisions: [] }),
      ),
    ),
    stage: await createStage(session.folders.private),
    replan: async ({ id }, observed) => ok(planned(id, observed)),
  });
}
