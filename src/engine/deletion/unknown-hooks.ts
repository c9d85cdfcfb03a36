import { readRevision } from '../../helm/stored-objects.ts';
import type { ObservedRelease, RevisionRecord, StoredRelease } from '../../model/release/release.ts';
import { newest } from '../../model/release/release.ts';
import { isTrusted } from '../../model/release/trusted-revision.ts';
import { ok, type Result } from '../../model/result.ts';
import { servedBefore } from '../../plan/rollback-target.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import { listText } from '../../util/list-text.ts';
import type { ReleaseContext } from '../release-context.ts';

const MOST_NAMES = 10;

/**
 * Before an uninstall: names the chart hooks that Helm runs because a record says so which no run of this project has sealed, and that
 * are not those of the revision before. They run all the same: after `helm upgrade` by hand they are wanted, and one that keeps
 * data must not be left out in silence.
 */
export async function tellUnknownHooks(
  { run, planned }: Pick<ReleaseContext, 'run' | 'planned'>,
  observed: ObservedRelease | undefined,
): Promise<Result<undefined>> {
  const last = newest(observed);
  if (!observed || !last || last.status === 'uninstalled' || isTrusted(observed, last)) return ok();
  if (skipsChartHooks(planned.settings.noHooks, 'delete')) return ok();
  const stored = await readRevision(planned, last.revision, run.cluster);
  if (!stored.ok) return stored;
  const wanted = deleteHooks(stored.value);
  if (wanted.length === 0) return ok();
  const earlier = await readRevision(planned, lastTrusted(observed, last)?.revision, run.cluster);
  if (!earlier.ok) return earlier;
  const known = new Set(deleteHooks(earlier.value).map(contentOf));
  const unknown = wanted.filter((hook) => !known.has(contentOf(hook)));
  if (unknown.length === 0) return ok();
  const names = listText(
    unknown.map(({ kind, name, events }) => `${kind}/${name} (${events.join(', ')})`),
    MOST_NAMES,
  );
  const text = `runs chart hooks of revision ${last.revision}, which no run of this project has sealed: ${names}; \`noHooks: [delete]\` leaves out all chart hooks of an uninstall`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return ok();
}

/** The revision before, as a run has stored it. */
function lastTrusted(observed: ObservedRelease, last: RevisionRecord): RevisionRecord | undefined {
  return servedBefore(observed, last).findLast((record) => isTrusted(observed, record));
}

type ChartHook = StoredRelease['chartHooks'][number];

function deleteHooks(stored: StoredRelease | undefined): ChartHook[] {
  return (stored?.chartHooks ?? []).filter(({ events }) => events.some((event) => event.endsWith('-delete')));
}

function contentOf({ manifest, events }: ChartHook): string {
  return JSON.stringify([manifest.trim(), events]);
}
