import { join } from 'node:path';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { DriftReport, DriftState, UnmanagedRelease } from '../../model/release/drift.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { driftStates } from '../../observe/drift/drift-states.ts';
import { planRestore } from '../../plan/planners/release.ts';
import { writeFileWhole } from '../../system/files.ts';
import type { Session } from '../session.ts';

/** What `drift` found, and where that is kept. */
export interface KeptDrift {
  report: DriftReport;
  reportPath: string;
  /** What can be restored. */
  restores: PlannedRelease[];
}

/** Compares the selected releases with what is live, and keeps what was found as drift.json. */
export async function runDrift(session: Session): Promise<Result<KeptDrift>> {
  const { manifest, entries, store, connection, cluster, options, deps, folders, startedAt } = session;
  const compared = entries.filter(({ action }) => action === 'deploy');
  const stored = await store.observeIn([...new Set(compared.map(({ namespace }) => namespace))]);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const byName = new Map(stored.value.map((release) => [nameOf(release), release]));
  const observed = new Map(
    compared.flatMap((entry) => {
      const release = byName.get(nameOf(entry));
      return release ? [[entry.id, release] as const] : [];
    }),
  );
  const source = { reader: connection.reader, store, ownId: manifest.id };
  const found = await driftStates(compared, observed, source);
  const releases = found.map(({ state }) => state);
  const report: DriftReport = {
    formatVersion: 1,
    manifest: manifest.file,
    manifestId: manifest.id,
    ...(manifest.environment !== undefined && { environment: manifest.environment }),
    cluster,
    action: options.driftAction,
    at: new Date(connection.reader.serverTime()).toISOString(),
    durationMs: deps.clock.now() - startedAt,
    apiCalls: session.cost().apiCalls,
    counts: countsOf(releases),
    releases,
    unmanaged: unmanagedAmong(stored.value, session),
  };
  const reportPath = join(folders.result, 'drift.json');
  await writeFileWhole(reportPath, deps.redactor.clean(`${JSON.stringify(report, null, 2)}\n`));
  const restores = found.flatMap(({ entry, repairable }) => {
    const release = observed.get(entry.id);
    return repairable && release ? [planRestore(entry, { ...repairable, observed: release })] : [];
  });
  return ok({ report, reportPath, restores });
}

/** Why a run fails: on drift when it has to, and on what could not be compared where something depends on that. */
export function failureOfDrift({ action, counts, releases }: DriftReport): Failure | undefined {
  const isDrifted = action === 'fail' && counts.drifted > 0;
  if (!isDrifted && (action === 'report' || action === 'issue' || counts.unknown === 0)) return undefined;
  const named = (state: DriftState['state']) =>
    releases.filter((release) => release.state === state).map(({ id }) => id);
  const parts = [
    ...(isDrifted ? [`${named('drifted').join(', ')} drifted`] : []),
    ...(counts.unknown > 0 ? [`${named('unknown').join(', ')} could not be compared`] : []),
  ];
  return {
    reason: 'drifted',
    message: parts.join(', and '),
    remedy:
      '`drift-action: redeploy` restores what the releases store; a rule in `drift.ignore` of the chart accepts a difference.',
  };
}

function countsOf(releases: readonly DriftState[]): DriftReport['counts'] {
  const counts = { 'in-sync': 0, drifted: 0, unknown: 0, 'not-compared': 0 };
  for (const { state } of releases) counts[state] += 1;
  return counts;
}

/** What no entry is about, not even a disabled or skipped one. */
function unmanagedAmong(stored: readonly ObservedRelease[], { manifest }: Session): UnmanagedRelease[] {
  const known = new Set([...manifest.charts, ...manifest.disabled].map(nameOf));
  return stored.flatMap((release) => {
    const last = newest(release);
    if (!last || last.status === 'uninstalled' || known.has(nameOf(release))) return [];
    const { revision, status, manifestId } = last;
    const { name, namespace } = release;
    return [{ name, namespace, revision, status, ...(manifestId !== undefined && { owner: manifestId }) }];
  });
}

function nameOf({ name, namespace }: { name: string; namespace: string }): string {
  return `${namespace}/${name}`;
}
