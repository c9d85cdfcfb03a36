import { readFile, realpath } from 'node:fs/promises';
import type { ChartEntry } from '../manifest/manifest.ts';
import { isBelow } from '../model/is-below.ts';
import { isMissed } from './chart/dependencies/lacking.ts';
import { readChartFiles } from './chart/files/chart-files.ts';
import { localPlace, planDeployableChart } from './chart/source/chart-source.ts';
import { valuesLayersOf } from './entry-inputs.ts';
import type { StagedRelease } from './stage.ts';
import { unknownValues, unknownValueText } from './values/unknown-values.ts';
import { userValues } from './values/values-layers.ts';

/** What a local chart warns of before anything is fetched or staged; one with issues warns of nothing. */
export async function localChartWarnings(entry: ChartEntry, workspace: string): Promise<string[]> {
  if (entry.source.kind !== 'local') return [];
  const { path, written } = entry.source;
  const place = await localPlace({ path, source: written }, workspace);
  const plan = await planDeployableChart(place);
  const values = await userValues(valuesLayersOf(entry));
  if (!plan.ok || !values.ok) return [];
  const missed = plan.value.lacks.filter((lack) => isMissed(lack, values.value));
  const unknown = await unknownValueWarnings(entry, { chartPath: path }, await realpath(workspace));
  const unfilled = await unfilledWarnings(entry);
  return [...plan.value.warnings, ...missed.map(({ text }) => text), ...unknown, ...unfilled];
}

/** A chart that cannot be read, or that leads out of `within`, says so elsewhere. */
export async function unknownValueWarnings(
  { values, source }: ChartEntry,
  { chartPath }: Pick<StagedRelease, 'chartPath'>,
  within?: string,
): Promise<string[]> {
  if (Object.keys(values.values).length === 0 || source.kind === 'manifests') return [];
  const files = await readChartFiles(chartPath, { ...(within !== undefined && { within }) });
  return files.ok ? unknownValues(files.value, values.values).map(unknownValueText) : [];
}

/** A border above the chart's own version is never passed, so that every run would uninstall the release. */
export function reinstallWarnings({ settings }: ChartEntry, version: string): string[] {
  const { reinstallBelow } = settings;
  if (!isBelow(version, reinstallBelow)) return [];
  return [
    `\`reinstallBelow: ${reinstallBelow}\` is above the version of the chart, ${version}: every run uninstalls the release and installs it anew`,
  ];
}

/** The first placeholder of each values file in which none is filled: it may be meant for the chart, so it is no issue. */
export async function unfilledWarnings({ values }: ChartEntry): Promise<string[]> {
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

const UNFILLED =
  /\$\{(?:(?:env|secret|vars|slug\.env)\.[A-Za-z_][\w.-]{0,100}|environment)(?::-[^}]{0,100})?\}/;
