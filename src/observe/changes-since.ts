import { readFile } from 'node:fs/promises';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { InputChange } from '../model/plan/input-change.ts';
import type { RevisionRecord, StoredRelease } from '../model/release/release.ts';
import { parseJson } from '../util/json-text.ts';
import { type CurrentInputs, changedInputs } from './changed-inputs.ts';
import { readChartFiles } from './chart/files/chart-files.ts';
import type { StagedRelease } from './stage.ts';
import { valuesJson } from './values/values-json.ts';
import { mergeLayers } from './values/values-layers.ts';

/** What of the staged inputs is not as a stored revision had it. Nothing where the chart cannot be read, which others tell. */
export async function changesSince(
  stored: StoredRelease,
  { details }: RevisionRecord,
  now: Partial<Pick<CurrentInputs, 'chart' | 'parts'>> & Pick<StagedRelease, 'chartPath' | 'valuesFiles'>,
): Promise<InputChange[]> {
  const { chart, parts, chartPath, valuesFiles } = now;
  if (!chart || !parts) return [];
  const files = await readChartFiles(chartPath);
  const values = await mergedValues(valuesFiles);
  if (!files.ok || values === undefined) return [];
  return changedInputs(stored, details?.parts, { chart, files: files.value, values, parts });
}

/** The user's values as Helm stores them. */
async function mergedValues(paths: readonly string[]): Promise<JsonObject | undefined> {
  const layers = await Promise.all(
    paths.map(async (path) => ({ name: path, content: await readFile(path, 'utf8') })),
  );
  const merged = mergeLayers(layers);
  const values = merged.ok ? parseJson(valuesJson(merged.value)) : undefined;
  return isJsonObject(values) ? values : undefined;
}
