import type { ChartEntry } from '../manifest/manifest.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { stageCrds } from './chart/crds/stage-crds.ts';
import { isMissed } from './chart/dependencies/lacking.ts';
import type { ChartPulls } from './chart/source/chart-pulls.ts';
import { type ResolvedChart, resolveChart } from './chart/source/chart-source.ts';
import { referenceOf, valuesLayersOf } from './entry-inputs.ts';
import { unfilledWarnings } from './entry-warnings.ts';
import type { Download } from './manifests/download.ts';
import { manifestChart } from './manifests/manifest-chart.ts';
import { listYamlFiles, type Stage, type StagedRelease, stageFolder } from './stage.ts';
import { stageValues } from './values/values-layers.ts';

/** What staging an entry needs. */
export interface StageSource {
  stage: Stage;
  pulls: ChartPulls;
  /** Real path. */
  workspace: string;
  /** Gets manifests from elsewhere. */
  download: Download;
  signal: AbortSignal;
  /** Gets every secret that the values hold. */
  onSecret: (secret: string) => void;
}

/** Finds the chart, and puts values and CRDs into the stage. */
export async function stageChart(
  entry: ChartEntry,
  source: StageSource,
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
  const unfilled = await unfilledWarnings(entry);
  return ok({ resolved: { ...resolved.value, warnings: [...warnings, ...missed, ...unfilled] }, staged });
}

/** A destroy needs neither chart nor values. The CRDs that may go with it stay when they cannot be read. */
export async function stageDestroy(entry: ChartEntry, source: StageSource): Promise<Result<StagedRelease>> {
  const folder = await stageFolder(source.stage, entry.id);
  const nothing = { folder, chartPath: '', valuesFiles: [], setIntegers: [], crdFiles: [] };
  if (!entry.settings.crds?.deleteOnDestroy) return ok(nothing);
  const crds = await crdsToDelete(entry, source);
  return ok(crds.ok ? { ...nothing, crdFiles: crds.value } : { ...nothing, crdsUnread: crds.failure });
}

async function crdsToDelete(entry: ChartEntry, source: StageSource): Promise<Result<string[]>> {
  const written = entry.settings.crds?.paths ?? [];
  const missing = written.find((path) => entry.crdPaths.every((file) => file.written !== path));
  if (missing !== undefined) return fail({ reason: 'filesystem', message: `\`${missing}\` cannot be read` });
  if (written.length > 0) return listYamlFiles(entry.crdPaths.map((file) => file.path));
  if (entry.source.kind === 'local' && entry.source.path === '')
    return fail({ reason: 'chart', message: `\`${entry.source.written}\` cannot be read` });
  const chart = await stageChart(entry, source);
  return chart.ok ? ok(chart.value.staged.crdFiles) : chart;
}
