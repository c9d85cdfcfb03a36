import { readFile } from 'node:fs/promises';
import type { ClusterReader } from '../cluster/contract.ts';
import type { HelmReader, ReleaseStore } from '../helm/contract.ts';
import { readRevision } from '../helm/stored-objects.ts';
import type { ChartEntry } from '../manifest/manifest.ts';
import type { InputChange } from '../model/plan/input-change.ts';
import type { Action } from '../model/plan/operation.ts';
import type { PlannedChart } from '../model/plan/plan.ts';
import type { PlannedDrift } from '../model/plan/planned-drift.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import { deployed, newest, type ObservedRelease } from '../model/release/release.ts';
import { during, type Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { changesSince } from './changes-since.ts';
import { apisOf, ownCrds } from './chart/crds/own-crds.ts';
import { stageCrds } from './chart/crds/stage-crds.ts';
import { isMissed } from './chart/dependencies/lacking.ts';
import { readChartFiles } from './chart/files/chart-files.ts';
import type { ChartPulls } from './chart/source/chart-pulls.ts';
import {
  localPlace,
  planDeployableChart,
  type ResolvedChart,
  resolveChart,
} from './chart/source/chart-source.ts';
import { deployRequest } from './deploy-request.ts';
import { referenceOf, valuesLayersOf } from './entry-inputs.ts';
import { hookInputs } from './hook-inputs.ts';
import { digestInputs } from './inputs-digest.ts';
import type { Download } from './manifests/download.ts';
import { manifestChart } from './manifests/manifest-chart.ts';
import { sameRendered } from './rendered.ts';
import { listYamlFiles, type Stage, type StagedRelease, stageFolder } from './stage.ts';
import { unknownValues, unknownValueText } from './values/unknown-values.ts';
import { stageValues, userValues } from './values/values-layers.ts';

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
  /** What drifted of a release whose inputs, or all but its hooks, are unchanged. */
  drift?: PlannedDrift;
  /** Nothing of it did. */
  inSync?: boolean;
  /** The first thing that could not be read. */
  failure?: Failure;
}

export interface FactsSource {
  manifestId: string;
  manifestFolder: string;
  /** Real path. */
  workspace: string;
  clusterUid: string;
  stage: Stage;
  reader: ClusterReader;
  store: ReleaseStore;
  helm: HelmReader;
  pulls: ChartPulls;
  /** Gets manifests from elsewhere. */
  download: Download;
  signal: AbortSignal;
  /** Gets every secret that the values hold. */
  onSecret: (secret: string) => void;
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
  const warnings = [...resolved.warnings, ...(await unknownValueTexts(entry, staged))];
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

/** A chart that cannot be read says so elsewhere. */
async function unknownValueTexts(
  { values, source }: ChartEntry,
  { chartPath }: StagedRelease,
): Promise<string[]> {
  if (Object.keys(values.values).length === 0 || source.kind === 'manifests') return [];
  const files = await readChartFiles(chartPath);
  return files.ok ? unknownValues(files.value, values.values).map(unknownValueText) : [];
}

/** A destroy needs neither chart nor values. The CRDs that may go with it stay when they cannot be read. */
async function stageDestroy(entry: ChartEntry, source: FactsSource): Promise<Result<StagedRelease>> {
  const folder = await stageFolder(source.stage, entry.id);
  const nothing = { folder, chartPath: '', valuesFiles: [], setIntegers: [], crdFiles: [] };
  if (!entry.settings.crds?.deleteOnDestroy) return ok(nothing);
  const crds = await crdsToDelete(entry, source);
  return ok(crds.ok ? { ...nothing, crdFiles: crds.value } : { ...nothing, crdsUnread: crds.failure });
}

async function crdsToDelete(entry: ChartEntry, source: FactsSource): Promise<Result<string[]>> {
  const written = entry.settings.crds?.paths ?? [];
  const missing = written.find((path) => entry.crdPaths.every((file) => file.written !== path));
  if (missing !== undefined) return fail({ reason: 'filesystem', message: `\`${missing}\` cannot be read` });
  if (written.length > 0) return listYamlFiles(entry.crdPaths.map((file) => file.path));
  if (entry.source.kind === 'local' && entry.source.path === '')
    return fail({ reason: 'chart', message: `\`${entry.source.written}\` cannot be read` });
  const chart = await stageChart(entry, source);
  return chart.ok ? ok(chart.value.staged.crdFiles) : chart;
}

/** Finds the chart, and puts values and CRDs into the stage. */
export async function stageChart(
  entry: ChartEntry,
  source: Pick<FactsSource, 'stage' | 'pulls' | 'workspace' | 'onSecret' | 'download' | 'signal'>,
): Promise<Result<{ resolved: ResolvedChart; staged: StagedRelease }>> {
  const folder = await stageFolder(source.stage, entry.id);
  const { workspace, download, signal } = source;
  const resolved =
    entry.source.kind === 'manifests'
      ? await manifestChart(entry.source.items, entry.name, { folder, workspace, download, signal })
      : await resolveChart(referenceOf(entry.source), {
          pulls: source.pulls,
          timeoutMs: entry.settings.timeout,
          retry: entry.settings.retry,
          folder,
          workspace,
        });
  if (!resolved.ok) return resolved;
  const chart = resolved.value.path;
  const values = await stageValues(valuesLayersOf(entry), folder, source.onSecret);
  if (!values.ok) return values;
  const paths = entry.crdPaths.map((file) => file.path);
  const isManaged = entry.settings.crds !== undefined && entry.settings.crds.policy !== 'skip';
  const wanted = isManaged || entry.settings.crds?.deleteOnDestroy === true;
  const { files: valuesFiles, integers: setIntegers } = values.value;
  const crds = wanted ? await stageCrds({ paths, chart, valuesFiles, folder }) : ok([]);
  if (!crds.ok) return crds;
  const staged = { folder, chartPath: chart, valuesFiles, setIntegers, crdFiles: crds.value };
  const { warnings, lacks } = resolved.value;
  const missed = lacks.filter((lack) => isMissed(lack, values.value.merged)).map(({ text }) => text);
  const unfilled = await unfilledTexts(entry);
  return ok({ resolved: { ...resolved.value, warnings: [...warnings, ...missed, ...unfilled] }, staged });
}

/** What a local chart warns of before anything is fetched or staged; one with issues warns of nothing. */
export async function localChartWarnings(entry: ChartEntry, workspace: string): Promise<string[]> {
  if (entry.source.kind !== 'local') return [];
  const { path, written } = entry.source;
  const plan = await planDeployableChart(await localPlace({ path, source: written }, workspace));
  const values = await userValues(valuesLayersOf(entry));
  if (!plan.ok || !values.ok) return [];
  const missed = plan.value.lacks.filter((lack) => isMissed(lack, values.value));
  const unfilled = await unfilledTexts(entry);
  return [...plan.value.warnings, ...missed.map(({ text }) => text), ...unfilled];
}

/** The first placeholder of each values file in which none is filled: it may be meant for the chart, so it is no issue. */
async function unfilledTexts({ values }: ChartEntry): Promise<string[]> {
  const warnings: string[] = [];
  for (const { path, written, content } of values.files) {
    if (content !== undefined) continue;
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    const line = lines.findIndex((text) => !text.trimStart().startsWith('#') && UNFILLED.test(text));
    const [placeholder] = UNFILLED.exec(lines[line] ?? '') ?? [];
    if (placeholder === undefined) continue;
    const file = `{file: ${written}, variables: true}`;
    warnings.push(
      `${written}:${line + 1}: \`${placeholder}\` stays as it is; \`valuesFiles: [${file}]\` fills it`,
    );
  }
  return warnings;
}

const UNFILLED = /\$\{(?:env|secret|vars)\.[A-Za-z_][\w.-]{0,100}(?::-[^}]{0,100})?\}/;

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
      ...hookInputs(entry, source.manifestFolder),
      comingApis: () => comingApis(entry, staged, facts.observed),
    },
    source.reader,
  );
  if (!digest.ok) return fail(during('digest the inputs', digest.failure));
  facts.digest = digest.value.digest;
  facts.parts = digest.value.parts;
  staged.chartDigest = digest.value.chartDigest;
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
  const stored = await readRevision(observed, record.revision, source);
  if (!stored.ok) return { ...facts, failure: stored.failure };
  if (!stored.value) return facts;
  const { name, version } = stored.value.chart;
  const { inputChanges: _before, ...known } = facts;
  const inputChanges = isMarked ? [] : await changesSince(stored.value, record, { ...facts, ...staged });
  const changes = inputChanges.length > 0 ? { inputChanges } : {};
  // The mark does not know another tool's release, nor what a template with `lookup` finds in the cluster now.
  const isForeign = record === newest(observed) && record.manifestId === undefined;
  const looksUp = facts.usesLookup === true && marked !== undefined;
  if (facts.digest === undefined || !(isForeign || looksUp))
    return { ...known, ...changes, installedChart: { name, version } };
  const rendered = await source.helm.render(
    deployRequest(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }),
    { signal: source.signal, timeoutMs: entry.settings.timeout },
  );
  // A render that fails is no news here: the upgrade will fail with it and say so.
  const same = rendered.ok && sameRendered(rendered.value.manifest, stored.value.manifest);
  return { ...known, ...changes, installedChart: { name, version }, sameAsStored: same };
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
    const served = facts.readsApis === false ? ok() : await source.reader.resources('fresh');
    const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
    if (!digested.ok) return { ...again, failure: digested.failure };
  }
  if (last(observed) === last(facts.observed)) return again;
  // What drifted from another revision is no drift from this one.
  const { drift: _drift, inSync: _inSync, ...others } = again;
  return withInstalled(entry, others, staged, source);
}
