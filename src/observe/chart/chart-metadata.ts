import { type PlaceOf, placesInYaml } from '../../manifest/check/chart-place.ts';
import { chartProblems } from '../../manifest/check/chart-rules.ts';
import type { Path } from '../../manifest/read/tree.ts';
import type { Issue } from '../../model/issue.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { hasTooManyValues, TOO_MANY_VALUES } from '../../util/yaml/too-many-values.ts';
import type { ChartFile } from './files/chart-file.ts';

/** Each is compared with what is there, and with the lock. */
const MOST_DEPENDENCIES = 500;
/** Of one chart; the first ones are those that people mend first. */
export const MOST_PROBLEMS = 50;

/** What a chart says about itself. */
export interface ChartMetadata {
  name: string;
  version: string;
  appVersion?: string;
  isLibrary: boolean;
  /** That it cannot be installed by itself. */
  libraryIssue(): Issue;
  dependencies: ChartDependency[];
  /** What the lock file says; undefined when there is none. */
  locked?: LockedDependency[];
}

export interface LockedDependency {
  name: string;
  version: string;
}

export interface ChartDependency {
  name: string;
  /** A version or range. */
  version: string;
  /** `https://...`, `oci://...`, `file://...` or empty for a chart that is kept in charts/. */
  repository: string;
  /** Empty when it keeps its name. */
  alias: string;
  /** Paths of values, separated by commas, that may switch it off; empty when nothing does. */
  condition: string;
  tags: string[];
  /** Makes an issue about this dependency, at one of its keys. */
  issue(code: Issue['code'], key: 'name' | 'version' | 'repository', text: IssueText): Issue;
}

export interface IssueText {
  message: string;
  hint: string;
}

/** Something of a chart, or why Helm could not read it. */
export type ChartRead<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/**
 * Reads Chart.yaml, requirements.yaml and the lock from a chart's files, by Helm's rules. `where` is the chart's folder as the
 * user would type it.
 */
export function readChartMetadata(files: ChartFile[], where: string): ChartRead<ChartMetadata> {
  const documents = new Map<string, JsonObject>();
  for (const name of ['Chart.yaml', 'requirements.yaml', 'Chart.lock', 'requirements.lock']) {
    const read = yamlFile(files, name, where);
    if (!read.ok) return read;
    if (read.value) documents.set(name, read.value);
  }
  const chart = documents.get('Chart.yaml');
  if (!chart)
    return { ok: false, issues: [invalid('there is no Chart.yaml', 'a chart is a folder with one')] };
  const requirements = documents.get('requirements.yaml') ?? {};
  const places = new Map<string, PlaceOf>();
  const placesIn = (file: string): PlaceOf => {
    const text = files.find(({ name }) => name === file)?.content.toString('utf8') ?? '';
    const known = places.get(file) ?? placesInYaml(text, `${where}/${file}`);
    places.set(file, known);
    return known;
  };
  const issueAt = (path: Path, code: Issue['code'], { message, hint }: IssueText): Issue => {
    const file = path[0] !== undefined && path[0] in requirements ? 'requirements.yaml' : 'Chart.yaml';
    const location = placesIn(file)(path);
    return { code, message, hint, ...(location && { location }) };
  };
  // Helm reads the second file over the first one.
  const metadata: JsonObject = { ...chart, ...requirements };
  const problems = chartProblems(metadata).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) return { ok: false, issues: problems.map((it) => issueAt(it.path, it.code, it)) };
  const dependencies = mappings(metadata.dependencies);
  if (dependencies.length > MOST_DEPENDENCIES) {
    const told = {
      message: `the chart has more than ${MOST_DEPENDENCIES} dependencies`,
      hint: 'leave out what is not needed',
    };
    return { ok: false, issues: [issueAt(['dependencies'], 'invalid-chart', told)] };
  }
  const lock = documents.get('requirements.lock') ?? documents.get('Chart.lock');
  const { name, version, appVersion, type } = metadata;
  return {
    ok: true,
    value: {
      name: text(name),
      version: text(version),
      ...(text(appVersion) !== '' && { appVersion: text(appVersion) }),
      isLibrary: type === 'library',
      libraryIssue: () =>
        issueAt(['type'], 'invalid-chart', {
          message: `\`${text(name)}\` is a library chart, which cannot be installed`,
          hint: 'deploy a chart that depends on it, or write `type: application`',
        }),
      dependencies: dependencies.map((dependency, index) => ({
        name: text(dependency.name),
        version: text(dependency.version),
        repository: text(dependency.repository),
        alias: text(dependency.alias),
        condition: text(dependency.condition),
        tags: Array.isArray(dependency.tags) ? dependency.tags.map(text) : [],
        issue: (code, key, it) => issueAt(['dependencies', index, key], code, it),
      })),
      ...(lock && { locked: mappings(lock.dependencies).map(locked) }),
    },
  };
}

function yamlFile(files: ChartFile[], name: string, where: string): ChartRead<JsonObject | undefined> {
  const file = files.find((it) => it.name === name);
  if (!file) return { ok: true, value: undefined };
  const lines = file.content.toString('utf8');
  const broken = (message: string, hint: string, line = 1, column = 1): ChartRead<never> => {
    const sourceLine = (lines.split('\n')[line - 1] ?? '').slice(0, 200);
    const location = { file: `${where}/${name}`, line, column, length: 1, sourceLine };
    return { ok: false, issues: [{ ...invalid(message, hint), location }] };
  };
  if (hasTooManyValues(lines)) return broken(`${name} ${TOO_MANY_VALUES}`, 'leave out what is not needed');
  const read = readGoYaml(lines);
  if ('problem' in read) {
    const { message, line, column } = read.problem;
    return broken(`${name} is no YAML: ${message}`, 'look at that line and the one above', line, column);
  }
  const value = read.documents[0] ?? {};
  if (isJsonObject(value)) return { ok: true, value };
  return broken(`${name} is no mapping`, 'write `key: value`, one a line');
}

function locked({ name, version }: JsonObject): LockedDependency {
  return { name: text(name), version: text(version) };
}

function mappings(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** Helm takes an unquoted `1.0` for the text it looks like. */
function text(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

function invalid(message: string, hint: string): Issue {
  return { code: 'invalid-chart', message, hint };
}
