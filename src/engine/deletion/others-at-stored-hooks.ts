import type { RevisionState } from '../../helm/contract.ts';
import { readRevision } from '../../helm/stored-objects.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { ReleaseContext } from '../release-context.ts';
import { refuseOthersAtHooks } from './others-at-hooks.ts';

type Stored = Pick<ReleaseContext, 'run' | 'planned' | 'signal'>;

/** Refuses what is planned before anything happens when a rollback or an uninstall in it would be refused for its chart hooks. */
export async function refuseOthersAtPlanned(
  release: Stored,
  observed: ObservedRelease | undefined,
): Promise<Result<undefined>> {
  for (const step of release.planned.phases.exec.steps) {
    if (step.kind !== 'helm' || step.command === 'upgrade') continue;
    const refused =
      step.command === 'rollback'
        ? await refuseOthersAtRollback(release, step.revision)
        : await refuseOthersAtUninstall(release, observed);
    if (!refused.ok) return refused;
  }
  return ok();
}

/** Refuses a rollback to a revision for whose chart hooks Helm would delete, or write over, what others own. */
export async function refuseOthersAtRollback(release: Stored, revision: number): Promise<Result<undefined>> {
  return refuseOthersOf(release, revision, 'rollback');
}

export async function refuseOthersAtUninstall(
  release: Stored,
  observed: ObservedRelease | undefined,
): Promise<Result<undefined>> {
  const last = newest(observed);
  // Helm has done its part already.
  if (!last || last.status === 'uninstalled') return ok();
  return refuseOthersOf(release, last, 'delete');
}

/** Refuses the chart's tests when Helm would delete, or write over, what others own for one of them. */
export async function refuseOthersAtTests(
  release: Stored & Pick<ReleaseContext, 'observed'>,
): Promise<Result<undefined>> {
  const last = newest(release.observed);
  return last ? refuseOthersOf(release, last.revision, 'test') : ok();
}

async function refuseOthersOf(
  { run, planned, signal }: Stored,
  revision: number | RevisionState,
  event: 'delete' | 'rollback' | 'test',
): Promise<Result<undefined>> {
  if (skipsChartHooks(planned.settings.noHooks, event) && event !== 'test') return ok();
  const stored = await readRevision(planned, revision, run.cluster);
  if (!stored.ok) return stored;
  const { reader, store } = run.cluster;
  const { major: helmMajor } = run.helm;
  const chartHooks = stored.value?.chartHooks ?? [];
  return refuseOthersAtHooks(chartHooks, event, { reader, store, helmMajor, release: planned, signal });
}
