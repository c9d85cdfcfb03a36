import { isChartName } from '../manifest/chart-name.ts';
import { parseYamlDocuments } from '../manifest/yaml-documents.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ChartFile } from './chart-file.ts';

/** What a chart says about itself. */
export interface ChartMetadata {
  name: string;
  version: string;
  appVersion?: string;
  dependencies: ChartDependency[];
  /** What the lock file says; undefined when there is none. */
  locked?: ChartDependency[];
}

export interface ChartDependency {
  name: string;
  /** A version or range. */
  version: string;
  /** `https://...`, `oci://...`, `file://...` or empty for a chart that is kept in charts/. */
  repository: string;
}

/** Reads Chart.yaml, requirements.yaml and the lock from a chart's files; `where` is for messages. */
export function readChartMetadata(files: ChartFile[], where: string): Result<ChartMetadata> {
  const chart = yamlFile(files, 'Chart.yaml', where);
  if (!chart.ok) return chart;
  const { name, version, appVersion } = chart.value ?? {};
  if (!chart.value) return broken(where, 'there is no Chart.yaml in it');
  if (!isText(name)) return broken(where, 'Chart.yaml has no `name`');
  if (!isText(version)) return broken(where, 'Chart.yaml has no `version`');
  if (!isChartName(String(name)))
    return broken(where, `its name ${JSON.stringify(name)} is no name of a chart`);
  const requirements = yamlFile(files, 'requirements.yaml', where);
  if (!requirements.ok) return requirements;
  const lock = yamlFile(files, 'Chart.lock', where);
  if (!lock.ok) return lock;
  const oldLock = yamlFile(files, 'requirements.lock', where);
  if (!oldLock.ok) return oldLock;
  const locked = lock.value ?? oldLock.value;
  const dependencies = [...dependenciesOf(chart.value), ...dependenciesOf(requirements.value ?? {})];
  const wrong = [...dependencies, ...dependenciesOf(locked ?? {})].find((it) => !isChartName(it.name));
  if (wrong) return broken(where, `the dependency ${JSON.stringify(wrong.name)} has no name of a chart`);
  return ok({
    name: String(name),
    version: String(version),
    ...(isText(appVersion) && { appVersion: String(appVersion) }),
    dependencies,
    ...(locked && { locked: dependenciesOf(locked) }),
  });
}

function yamlFile(files: ChartFile[], name: string, where: string): Result<JsonObject | undefined> {
  const file = files.find((it) => it.name === name);
  if (!file) return ok(undefined);
  const documents = parseYamlDocuments(file.content.toString('utf8'), { what: `${where}/${name}` });
  if (!documents.ok) return documents;
  const value = documents.value[0];
  return isJsonObject(value) ? ok(value) : broken(where, `${name} is no mapping`);
}

function dependenciesOf({ dependencies }: JsonObject): ChartDependency[] {
  if (!Array.isArray(dependencies)) return [];
  const text = (value: Json | undefined) => (isText(value) ? String(value) : '');
  return dependencies
    .filter(isJsonObject)
    .map(({ name, version, repository }) => ({
      name: text(name),
      version: text(version),
      repository: text(repository),
    }))
    .filter(({ name }) => name !== '');
}

/** Helm takes an unquoted `1.0` or `on` for the text that Go prints of it. */
function isText(value: Json | undefined): value is string | number | boolean {
  return (
    (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'
  );
}

function broken(where: string, why: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `${where} is no Helm chart: ${why}`,
    remedy: 'Point at a folder or archive with a Chart.yaml that has `apiVersion`, `name` and `version`.',
  });
}
