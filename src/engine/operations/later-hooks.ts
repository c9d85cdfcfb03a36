import { readFile } from 'node:fs/promises';
import type { RevisionState } from '../../helm/contract.ts';
import { hookEventsIn, mayRunAt } from '../../observe/chart/hook-events.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { ReleaseContext } from '../release-context.ts';

/** What Helm does, as chart hooks name it. */
export type HelmEvent = 'install' | 'upgrade' | 'rollback' | 'delete';

/**
 * Whether Helm runs, or may run, hooks of the staged chart after what it applied is ready. Then it has to wait for that itself:
 * without its own wait they would run at once. The render tells it exactly, else the chart and the values do.
 */
export async function hasLaterHooks(release: ReleaseContext, event: HelmEvent): Promise<boolean> {
  const { planned, staged, hookEvents } = release;
  if (skipsChartHooks(planned.settings.noHooks, event)) return false;
  if (hookEvents) return mayRunAt(hookEvents, `post-${event}`);
  const values = await Promise.all((staged?.valuesFiles ?? []).map((file) => readFile(file, 'utf8')));
  return [staged?.hookEvents ?? 'any', hookEventsIn(values)].some((events) =>
    mayRunAt(events, `post-${event}`),
  );
}

/** The same of a stored revision, which names its hooks. */
export async function hasStoredLaterHooks(
  { run, planned }: ReleaseContext,
  revision: number | RevisionState,
  event: HelmEvent,
): Promise<boolean> {
  if (skipsChartHooks(planned.settings.noHooks, event)) return false;
  const stored = await run.cluster.store.read(planned, revision);
  if (!stored.ok || !stored.value) return true;
  return stored.value.chartHooks.some(({ events }) => events.includes(`post-${event}`));
}

/** Says in the journal that it is Helm which waits, and why. */
export function tellHelmWaits({ run, planned }: ReleaseContext, event: HelmEvent): void {
  const text = `Helm waits itself, because the chart has hooks for post-${event}, which come after that`;
  run.record.emit({ type: 'progress', release: planned.id, text });
}
