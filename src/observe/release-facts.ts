import type { ClusterReader } from '../cluster/contract.ts';
import type { HelmReader, ReleaseStore } from '../helm/contract.ts';
import { readRevision } from '../helm/stored-objects.ts';
import type { ChartEntry } from '../manifest/manifest.ts';
import type { InputChange } from '../model/plan/input-change.ts';
import type { Action } from '../model/plan/operation.ts';
import { PHASES } from '../model/plan/phase.ts';
import type { PlannedChart } from '../model/plan/plan.ts';
import type { PlannedDrift, TakenAway } from '../model/plan/planned-drift.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import { deployed, newest, type ObservedRelease, type RevisionRecord } from '../model/release/release.ts';
import { isTrusted } from '../model/release/trusted-revision.ts';
import { during, type Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { changesSince } from './changes-since.ts';
import { apisOf, ownCrds } from './chart/crds/own-crds.ts';
import { deployRequest } from './deploy-request.ts';
import { takenAway } from './drift/taken-away.ts';
import { reinstallWarnings, unknownValueWarnings } from './entry-warnings.ts';
import { hookInputs } from './hook-inputs.ts';
import { digestInputs } from './inputs-digest.ts';
import { renderStaged } from './render-staged.ts';
import { sameRendered } from './rendered.ts';
import type { StagedRelease } from './stage.ts';
import { type StageSource, stageChart, stageDestroy } from './stage-entry.ts';

/** Everything that was found out about one chart entry: what the plan is made from. */
export interface ReleaseFacts {
  observed: ObservedRelease;
  chart?: PlannedChart;
  /** 40 hex digits over the inputs; undefined when it is not deployed or cannot be read. */
  digest?: string;
  /** The same by part. */
  parts?: InputParts;
  /** The templates read the cluster, so that the same inputs may render otherwise. */
  usesLookup?: boolean;
  /** The templates ask which APIs are served. */
  readsApis?: boolean;
  /** What of the inputs is not as the newest revision had it; absent where they are the same, or nobody knows. */
  inputChanges?: InputChange[];
  /** Of the deployed revision, else of the newest. */
  installedChart?: { name: string; version: string };
  /** The render equals the stored resources; asked only where the mark cannot say it. */
  sameAsStored?: boolean;
  /** Objects that other releases have taken over; asked where no drift can say it. */
  takenAway?: TakenAway[];
  /** What drifted of a release whose inputs, or all but its hooks, are unchanged. */
  drift?: PlannedDrift;
  /** Nothing of it did. */
  inSync?: boolean;
  /** The first thing that could not be read. */
  failure?: Failure;
}

export interface FactsSource extends StageSource {
  manifestId: string;
  manifestFolder: string;
  clusterUid: string;
  reader: ClusterReader;
  store: ReleaseStore;
  helm: HelmReader;
}

/** Stages one entry and reads everything that its plan depends on; a failure is one of the facts. Decides nothing. */
export async function releaseFacts(
  entry: ChartEntry,
  action: Action,
  observed: ObservedRelease,
  source: FactsSource,
): Promise<ReleaseFacts> {
  const facts: ReleaseFacts = { observed };
  if (action === 'skip') return facts;
  const staged =
    action === 'deploy' ? await stageDeploy(entry, facts, source) : await stageDestroy(entry, source);
  if (!staged.ok) return { ...facts, failure: { location: entry.location, ...staged.failure } };
  source.stage.releases.set(entry.id, staged.value);
  return withInstalled(entry, facts, staged.value, source);
}

async function stageDeploy(
  entry: ChartEntry,
  facts: ReleaseFacts,
  source: FactsSource,
): Promise<Result<StagedRelease>> {
  const chart = await stageChart(entry, source);
  if (!chart.ok) return chart;
  const { resolved, staged } = chart.value;
  const { name, version, appVersion, source: written } = resolved;
  const warnings = [
    ...resolved.warnings,
    ...(await unknownValueWarnings(entry, staged)),
    ...reinstallWarnings(entry, version),
  ];
  facts.chart = {
    name,
    version,
    source: written,
    ...(appVersion !== undefined && { appVersion }),
    ...(warnings.length > 0 && { warnings }),
  };
  const digested = await addDigest(entry, staged, facts, source);
  return digested.ok ? ok(staged) : digested;
}

async function addDigest(
  entry: ChartEntry,
  staged: StagedRelease,
  facts: ReleaseFacts,
  source: FactsSource,
): Promise<Result<undefined>> {
  const digest = await digestInputs(
    {
      release: entry,
      clusterUid: source.clusterUid,
      chartPath: staged.chartPath,
      valuesFiles: staged.valuesFiles,
      setIntegers: staged.setIntegers,
      crdFiles: staged.crdFiles,
      settings: entry.settings,
      ...hookInputs(entry.hooks, PHASES, source.manifestFolder),
      comingApis: () => comingApis(entry, staged, facts.observed),
    },
    source.reader,
  );
  if (!digest.ok) return fail(during('digest the inputs', digest.failure));
  facts.digest = digest.value.digest;
  facts.parts = digest.value.parts;
  staged.chartDigest = digest.value.chartDigest;
  staged.rendersAlone = digest.value.rendersAlone;
  staged.hookEvents = digest.value.hookEvents;
  facts.usesLookup = digest.value.usesLookup;
  facts.readsApis = digest.value.readsApis;
  return ok();
}

/** What CRDs bring before Helm renders; those in `crds/` of the chart it makes only when it installs. */
async function comingApis(
  { settings }: ChartEntry,
  staged: StagedRelease,
  observed: ObservedRelease,
): Promise<Result<string[]>> {
  const crds = await ownCrds(staged, settings);
  if (!crds.ok) return crds;
  const status = newest(observed)?.status;
  const isInstall = status === undefined || status === 'uninstalled' || status === 'uninstalling';
  return ok([...crds.value.applied, ...(isInstall ? crds.value.installed : [])].flatMap(apisOf));
}

/** Reads the stored release where the decision or the report needs more than its labels tell. */
async function withInstalled(
  entry: ChartEntry,
  facts: ReleaseFacts,
  staged: StagedRelease,
  source: FactsSource,
): Promise<ReleaseFacts> {
  const { observed } = facts;
  const record = deployed(observed) ?? newest(observed);
  const marked = newest(observed)?.inputs;
  const isMarked = facts.digest !== undefined && marked === facts.digest;
  const unknown = entry.settings.reinstallBelow !== undefined || !isMarked || facts.usesLookup;
  if (!record || !unknown) return facts;
  const stored = await readRevision(observed, record, source);
  if (!stored.ok) return { ...facts, failure: stored.failure };
  if (!stored.value) return facts;
  const { name, version } = stored.value.chart;
  const { inputChanges: _before, ...known } = facts;
  const inputChanges = isMarked ? [] : await changesSince(stored.value, record, { ...facts, ...staged });
  const changes = inputChanges.length > 0 ? { inputChanges } : {};
  // The mark does not know another tool's release, nor what a template with `lookup` finds in the cluster now.
  const isForeign =
    record === newest(observed) && record.manifestId === undefined && isTrusted(observed, record);
  const looksUp = facts.usesLookup === true && marked !== undefined;
  if (facts.digest === undefined || !(isForeign || looksUp))
    return { ...known, ...changes, installedChart: { name, version } };
  const rendered = await renderStaged(
    deployRequest(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }),
    staged,
    source,
    { signal: source.signal, timeoutMs: entry.settings.timeout },
  );
  // A render that fails is no news here: the upgrade will fail with it and say so.
  const same = rendered.ok && sameRendered(rendered.value.manifest, stored.value.manifest);
  const again = { ...known, ...changes, installedChart: { name, version }, sameAsStored: same };
  return same && isForeign ? withTakenAway(again, record, source) : again;
}

/** What is taken over as it is must be what this release has. */
async function withTakenAway(
  facts: ReleaseFacts,
  record: RevisionRecord,
  source: Pick<FactsSource, 'reader' | 'store'>,
): Promise<ReleaseFacts> {
  const taken = await takenAway(facts.observed, record, source);
  if (!taken.ok) return { ...facts, failure: during('look whose its objects are', taken.failure) };
  return taken.value.length > 0 ? { ...facts, takenAway: taken.value } : facts;
}

/**
 * The facts again with a new observation; what was staged stays. The digest is taken anew: charts that were deployed
 * since may have brought APIs that this one's templates ask for, and the mark must tell what Helm sees now.
 */
export async function observedAgain(
  entry: ChartEntry,
  facts: ReleaseFacts,
  observed: ObservedRelease,
  source: FactsSource,
): Promise<ReleaseFacts> {
  const staged = source.stage.releases.get(entry.id);
  const last = (release: ObservedRelease) => {
    const record = newest(release);
    return `${record?.revision} ${record?.status} ${record?.inputs}`;
  };
  if (!staged) return { ...facts, observed };
  const { digest: _planned, ...rest } = facts;
  const again: ReleaseFacts = { ...rest, observed };
  if (staged.chartPath !== '') {
    const served = facts.readsApis === false ? ok() : await source.reader.served('fresh');
    const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
    if (!digested.ok) return { ...again, failure: digested.failure };
  }
  if (last(observed) === last(facts.observed)) return again;
  // What drifted from another revision is no drift from this one.
  const { drift: _drift, inSync: _inSync, takenAway: _taken, ...others } = again;
  return withInstalled(entry, others, staged, source);
}
