import { stepOf } from '../../model/plan/built-in-step.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { observeReleases } from '../../observe/releases.ts';
import { createStage } from '../../observe/stage.ts';
import { planRollback, type RollbackOptions } from '../../plan/planners/rollback.ts';
import { wholePlan } from '../../plan/planners/whole.ts';
import type { HelmSession } from '../session.ts';
import type { Observed } from './observe-entries.ts';

/** Plans to roll back the selected releases, by what is stored of them alone: the checkout has no part in it. */
export async function planRollbacks(
  session: HelmSession,
): Promise<Result<Pick<Observed, 'stage' | 'replan'> & { plan: Plan }>> {
  const { options, manifest, entries, cluster, helm, kubectl, store } = session;
  const stored = await observeReleases(entries, store);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const deciding = { ownIds: [manifest.id, ...manifest.formerIds], takeOver: options.takeOver } as const;
  const plan = async (entry: (typeof entries)[number], observed: ObservedRelease, asked: RollbackOptions) => {
    const planned = planRollback(entry, { observed, charts: new Map() }, asked);
    const shown = [newest(observed)?.revision, targetOf(planned)].filter((one) => one !== undefined);
    const charts = new Map<number, { name: string; version: string }>();
    for (const revision of new Set(shown)) {
      const read = await store.read(observed, revision);
      // What cannot be read is not shown; Helm has its own word about it.
      if (read.ok && read.value) charts.set(revision, read.value.chart);
    }
    return planRollback(entry, { observed, charts }, asked);
  };
  const releases = await Promise.all(
    entries.map((entry) => {
      const { id, name, namespace } = entry;
      const observed = stored.value.get(id) ?? { name, namespace, revisions: [] };
      return plan(entry, observed, { ...deciding, revision: options.revision });
    }),
  );
  return ok({
    stage: await createStage(session.folders.private),
    plan: wholePlan(
      {
        ...{ command: 'rollback', manifest, cluster, dryRun: options.dryRun },
        tools: { helm: helm.version, kubectl: kubectl.version },
      },
      releases,
    ),
    async replan(planned, observed) {
      const entry = entries.find(({ id }) => id === planned.id);
      if (!entry) return fail({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
      // What was chosen stays chosen.
      return ok(
        await plan(entry, observed, { ...deciding, revision: targetOf(planned) ?? options.revision }),
      );
    },
  });
}

function targetOf({ phases }: Plan['releases'][number]): number | undefined {
  const step = stepOf(phases.exec.steps, 'helm');
  return step?.command === 'rollback' ? step.revision : undefined;
}
