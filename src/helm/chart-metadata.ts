import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** What Chart.yaml says about a chart. */
export interface ChartMetadata {
  name: string;
  version: string;
  appVersion?: string;
  dependencies: ChartDependency[];
}

export interface ChartDependency {
  name: string;
  /** A version or range. */
  version: string;
  /** `https://...`, `oci://...`, `file://...` or empty for a chart that is kept in charts/. */
  repository: string;
}

/** Reads the text of a Chart.yaml; `path` is for messages. */
export function parseChartMetadata(text: string, path: string): Result<ChartMetadata> {
  let chart: unknown;
  try {
    chart = parse(text, { logLevel: 'silent' });
  } catch (error) {
    return broken(path, (error as Error).message.split('\n')[0] ?? 'it is no YAML');
  }
  if (!isJsonObject(chart)) return broken(path, 'it is no mapping');
  const { name, version } = chart;
  if (typeof name !== 'string' || name === '') return broken(path, '`name` is missing');
  if (typeof version !== 'string' || version === '') return broken(path, '`version` is missing or no text');
  return ok({
    name,
    version,
    ...(chart.appVersion !== undefined && { appVersion: String(chart.appVersion) }),
    dependencies: dependenciesOf(chart),
  });
}

/** The repositories that a chart folder's dependencies come from, the locked ones included; what cannot be read is Helm's to report. */
export async function dependencyRepositories(folder: string): Promise<string[]> {
  const files = ['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock'];
  const lists = await Promise.all(files.map((file) => readDependencies(join(folder, file))));
  return [...new Set(lists.flat().map(({ repository }) => repository))].filter((url) => url !== '');
}

/** The `dependencies` of a Chart.yaml, requirements.yaml or lock file; none when it does not exist or cannot be read. */
export async function readDependencies(path: string): Promise<ChartDependency[]> {
  try {
    const content: unknown = parse(await readFile(path, 'utf8'), { logLevel: 'silent' });
    return isJsonObject(content) ? dependenciesOf(content) : [];
  } catch {
    return [];
  }
}

function dependenciesOf({ dependencies }: JsonObject): ChartDependency[] {
  if (!Array.isArray(dependencies)) return [];
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');
  return dependencies
    .filter(isJsonObject)
    .map(({ name, version, repository }) => ({
      name: text(name),
      version: text(version),
      repository: text(repository),
    }))
    .filter(({ name }) => name !== '');
}

function broken(path: string, why: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `read ${path}: ${why}`,
    remedy: 'A Chart.yaml needs at least `apiVersion`, `name` and `version`.',
  });
}
