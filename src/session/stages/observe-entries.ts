import { realpath } from 'node:fs/promises';
import type { ChartEntry } from '../../manifest/manifest.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { createChartCache } from '../../observe/chart/source/chart-cache.ts';
import { type ChartPulls, createChartPulls } from '../../observe/chart/source/chart-pulls.ts';
import { loginDigests } from '../../observe/chart/source/login-digest.ts';
import { observeDrift } from '../../observe/drift/observe-drift.ts';
import { takenAway } from '../../observe/drift/taken-away.ts';
import { withDrift } from '../../observe/drift/with-drift.ts';
import { compareDigests } from '../../observe/inputs-digest.ts';
import { createDownload } from '../../observe/manifests/download.ts';
import { newNamespaces } from '../../observe/new-namespaces.ts';
import {
  type FactsSource,
  observedAgain,
  type ReleaseFacts,
  releaseFacts,
} from '../../observe/release-facts.ts';
import { observeReleases } from '../../observe/releases.ts';
import { createStage, type Stage } from '../../observe/stage.ts';
import type { FoundOrphan } from '../../plan/orphans.ts';
import { orphanId, planOrphan } from '../../plan/planners/orphan.ts';
import { actionFor, planRelease, type ReleaseOptions } from '../../plan/planners/release.ts';
import type { RunFacts } from '../../plan/planners/run.ts';
import { makePrivateFolder } from '../../system/files.ts';
import type { HelmSession } from '../session.ts';
import { observeOrphans } from './observe-orphans.ts';

/** What `observeEntries` needs of a session. */
export type Observer = Pick<
  HelmSession,
  | 'options'
  | 'deps'
  | 'manifest'
  | 'entries'
  | 'added'
  | 'folders'
  | 'cluster'
  | 'store'
  | 'helmReader'
  | 'stopwatch'
> & {
  connection: Pick<HelmSession['connection'], 'reader'>;
  helm: Pick<HelmSession['helm'], 'version'>;
  kubectl: Pick<HelmSession['kubectl'], 'version'>;
};

/** Everything that a plan depends on. */
export interface Observed extends RunFacts {
  /** The private copies of charts, values and files that were read, and are what will be deployed. */
  stage: Stage;
  /** Plans one release again from a new observation. */
  replan(planned: PlannedRelease, observed: ObservedRelease): Promise<Result<PlannedRelease>>;
}

/**
 * Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest.
 * `without`: releases that no entry is about and a destroy takes too.
 */
export async function observeEntries(
  session: Observer,
  command: 'deploy' | 'destroy',
  { without: going = [] }: { without?: FoundOrphan[] } = {},
): Promise<Result<Observed>> {
  const { options, manifest, entries, cluster, helm, kubectl, deps } = session;
  const stage = await createStage(session.folders.private);
  const stored = await observeReleases(entries, session.store);
  if (!stored.ok) return fail(during('list the stored releases', stored.failure));
  const source: FactsSource = {
    manifestId: manifest.id,
    manifestFolder: manifest.folder,
    workspace: await realpath(options.workspace),
    clusterUid: cluster.uid,
    stage,
    reader: session.connection.reader,
    store: session.store,
    helm: session.helmReader,
    pulls: await openPulls(session, stage),
    download: createDownload(deps.chartCache),
    signal: deps.signal,
    onSecret: (secret) => deps.redactor.learn(secret),
  };
  const readFacts = async (entry: ChartEntry): Promise<[string, ReleaseFacts]> => {
    const { id, name, namespace } = entry;
    const found = stored.value.get(id) ?? { name, namespace, revisions: [] };
    return [id, await releaseFacts(entry, actionFor(entry, command), found, source)];
  };
  const [read, newOnes, orphans] = await Promise.all([
    Promise.all(entries.map(readFacts)),
    newNamespaces(
      command === 'deploy' ? namespacesToMake(entries, stored.value) : new Set(),
      session.connection.reader,
    ),
    command === 'deploy' ? observeOrphans(session) : ok({ going, staying: [] }),
  ]);
  const facts = new Map(read);
  session.stopwatch.lap('read releases and charts');
  await addDrift(session, facts);
  const staying = options.withNeeds ? await stayingUsers(session, command) : ok(new Set<string>());
  if (!staying.ok) return fail(during('list the releases that need these', staying.failure));
  const { force, takeOver, dryRun } = options;
  const deciding: ReleaseOptions = {
    command,
    force,
    takeOver,
    ownId: manifest.id,
    newNamespaces: newOnes,
  };
  if (!orphans.ok) return orphans;
  return ok({
    manifest,
    entries,
    orphans: orphans.value,
    added: session.added,
    facts,
    cluster,
    tools: { helm: helm.version, kubectl: kubectl.version },
    ...deciding,
    dryRun,
    staying: staying.value,
    stage,
    async replan(planned, now) {
      const orphan = orphans.value.going.find((one) => orphanId(one.orphan) === planned.id);
      if (orphan) return ok({ ...planOrphan(now, orphan.orphan.why), needs: planned.needs });
      const entry = entries.find(({ id }) => id === planned.id);
      const before = facts.get(planned.id);
      if (!entry || !before)
        return fail({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
      const after = await observedAgain(entry, before, now, source);
      return ok({ ...planRelease(entry, after, deciding), needs: planned.needs });
    },
  });
}

/** Looks whether unchanged releases drifted; where that cannot be known it is a warning. */
async function addDrift(
  { entries, options, connection, store, stopwatch }: Observer,
  facts: Map<string, ReleaseFacts>,
): Promise<void> {
  const unchanged = entries.flatMap((entry) => {
    const found = facts.get(entry.id);
    const record = found && newest(found.observed);
    const looks = entry.settings.unchanged === 'repair' || entry.settings.unchanged === 'check';
    if (!found?.digest || record?.status !== 'deployed' || !looks || options.force) return [];
    const isSame = record.inputs !== undefined && compareDigests(record.inputs, found.digest) !== 'differ';
    return isSame ? [{ entry, record }] : [];
  });
  if (unchanged.length === 0) return;
  const drift = await observeDrift(unchanged, { reader: connection.reader, store });
  for (const [id, answer] of drift) {
    const found = facts.get(id);
    const entry = entries.find((one) => one.id === id);
    if (found && entry) facts.set(id, withDrift(found, answer, entry.settings.unchanged));
  }
  await Promise.all(
    unchanged.map(async ({ entry: { id, settings }, record }) => {
      const found = facts.get(id);
      // Nothing was remembered of them when it was marked.
      if (!found || record.fingerprint) return;
      const taken = await takenAway(found.observed, record, { reader: connection.reader, store });
      const known = taken.ok
        ? { ...found, takenAway: taken.value }
        : withDrift(found, taken, settings.unchanged);
      facts.set(id, known);
    }),
  );
  stopwatch.lap('look for drift');
}

/** Those of the manifest's other releases that need one which is destroyed, and are in the cluster. */
async function stayingUsers(
  { manifest, entries, store }: Observer,
  command: 'deploy' | 'destroy',
): Promise<Result<Set<string>>> {
  const inRun = new Set(entries.map(({ id }) => id));
  const going = entries.filter((entry) => actionFor(entry, command) === 'destroy').map(({ id }) => id);
  const users = manifest.charts.filter(
    ({ id, needs }) => !inRun.has(id) && needs.some((need) => going.includes(need)),
  );
  const observed = await observeReleases(users, store);
  if (!observed.ok) return observed;
  const isThere = (id: string) => {
    const last = newest(observed.value.get(id) ?? { name: '', namespace: '', revisions: [] });
    return last !== undefined && last.status !== 'uninstalled';
  };
  return ok(new Set(users.map(({ id }) => id).filter(isThere)));
}

/** Those that a deploy makes when they are not there: where a release is stored there is one. */
function namespacesToMake(entries: ChartEntry[], stored: ReadonlyMap<string, ObservedRelease>): Set<string> {
  const installed = entries.filter(({ action, settings, id }) => {
    const isAbsent = stored.get(id)?.revisions.length === 0;
    return action === 'deploy' && settings.createNamespace && isAbsent;
  });
  return new Set(installed.map(({ namespace }) => namespace));
}

async function openPulls(
  { options, deps, manifest, helmReader }: Observer,
  stage: Stage,
): Promise<ChartPulls> {
  const { clock, signal, chartCache } = deps;
  return createChartPulls({
    helm: helmReader,
    clock,
    signal,
    folder: await makePrivateFolder(stage.folder, 'pulled-'),
    // Whoever wants everything done again also wants to see what a registry has now.
    ...(chartCache !== undefined &&
      !options.force && {
        cache: createChartCache(chartCache, { clock, loginOf: loginDigests(manifest.registries) }),
      }),
  });
}
