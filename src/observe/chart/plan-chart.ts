import { realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { isInside } from '../../util/is-inside.ts';
import {
  type ChartDependency,
  type ChartMetadata,
  type ChartRead,
  MOST_PROBLEMS,
  readChartMetadata,
} from './chart-metadata.ts';
import { type Lack, lackBelow, MOST_LACKS } from './dependencies/lacking.ts';
import { type VendoredChart, vendoredCharts } from './dependencies/vendored-charts.ts';
import type { ChartFile } from './files/chart-file.ts';
import { readChart } from './files/chart-files.ts';
import { type ChartLimits, createChartLimits } from './files/chart-limits.ts';
import type { IgnoreRules } from './files/helm-ignore.ts';
import { schemaFileFailure } from './files/schema-files.ts';
import { fitsRange } from './source/version-range.ts';

/** A chart as it was read, and what has to be put beside it before Helm can deploy it. */
export interface ChartPlan {
  metadata: ChartMetadata;
  files: ChartFile[];
  ignored: IgnoreRules;
  vendored: VendoredChart[];
  missing: MissingChart[];
  warnings: string[];
  /** What Helm would leave out unless values switch it off. */
  lacks: Lack[];
}

export interface MissingChart {
  dependency: ChartDependency;
  /** The version or range to get. */
  version: string;
  /** A chart beside this one; without it the dependency has to be pulled. */
  local?: ChartPlan;
  /** Lies in charts/ in a version that was not asked for. */
  instead?: VendoredChart;
  /** That Helm deploys `instead` when nothing is put beside it. */
  canStay: boolean;
}

export interface ChartPlace {
  /** Absolute. */
  path: string;
  /** As the user would type it. */
  shown: string;
  /** Real path of the workspace, when the chart lies there: nothing it names may lie outside. */
  workspace?: string;
}

interface Reading {
  limits: ChartLimits;
  /** Real paths of the charts that depend on this one. */
  above: readonly string[];
}

/**
 * Reads a chart and finds out what charts/ lacks, through as many levels of `file://` dependencies as there are. Everything
 * that would keep Helm from building it is an issue. Does not: fetch or write anything.
 */
export async function planChart(
  place: ChartPlace,
  { limits, above }: Reading = { limits: createChartLimits(), above: [] },
): Promise<ChartRead<ChartPlan>> {
  const { path, shown, workspace } = place;
  const read = await readChart(path, { limits, ...(workspace !== undefined && { within: workspace }) });
  if (!read.ok) return unreadable(read.failure);
  const { files, ignored, isArchive } = read.value;
  if (ignored('Chart.yaml', 'file'))
    return unreadable({
      message: '.helmignore leaves out Chart.yaml',
      remedy: 'change the pattern that matches it',
    });
  const metadata = readChartMetadata(files, shown);
  if (!metadata.ok) return metadata;
  const schema = schemaFileFailure(files);
  if (schema)
    return unreadable({ ...schema, message: `${shown}/${schema.message}` }, 'path-outside-workspace');
  const plan: ChartPlan = {
    metadata: metadata.value,
    files,
    ignored,
    vendored: [],
    missing: [],
    warnings: [],
    lacks: [],
  };
  // A published archive is complete, or it is its author's to repair.
  if (isArchive) return { ok: true, value: plan };
  const vendored = await vendoredCharts(files, shown, limits);
  if (!vendored.ok) return vendored;
  plan.vendored = vendored.value;
  const { dependencies } = metadata.value;
  plan.lacks = vendored.value
    .flatMap(({ name, lacks }) => lacks.map((lack) => ({ name, lack })))
    .slice(0, MOST_LACKS)
    .map(({ name, lack }) => lackBelow(lack, { name, dependencies }, files));
  const issues: Issue[] = [];
  const trail = [...above, await realpath(path)];
  for (const dependency of dependencies) {
    if (issues.length >= MOST_PROBLEMS) break;
    const found = await findMissing(dependency, { plan, place, reading: { limits, above: trail } });
    if (!found.ok) issues.push(...found.issues);
    else if (found.value === 'other-version') plan.warnings.push(otherVersion(dependency, plan, shown));
    else if (found.value !== 'there') plan.missing.push(found.value);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: plan };
}

interface Asked {
  plan: ChartPlan;
  place: ChartPlace;
  reading: Reading;
}

async function findMissing(
  dependency: ChartDependency,
  { plan, place, reading }: Asked,
): Promise<ChartRead<MissingChart | 'there' | 'other-version'>> {
  const { name, repository } = dependency;
  const { locked } = plan.metadata;
  const same = plan.vendored.filter((it) => it.name === name);
  const exact = locked?.find((it) => it.name === name && fitsRange(it.version, dependency.version));
  const version = exact?.version ?? dependency.version;
  if (same.some((it) => fitsRange(it.version, version))) return value('there');
  const [instead] = same;
  const canStay = instead !== undefined && staysAsIs(dependency, instead, plan);
  const say = (key: 'name' | 'version' | 'repository', message: string, hint: string) =>
    refused(dependency.issue('invalid-chart', key, { message, hint }));
  const asked = `dependency ${name} ${dependency.version}`.trimEnd();
  const there = instead ? `; charts/${instead.entry} is ${instead.version}` : '';
  if (repository === '' && canStay) return value('other-version');
  if (repository === '')
    return say(
      'name',
      `${asked} is not in charts/ and has no \`repository\`${there}`,
      'put it there, or say where it comes from',
    );
  if (locked && !exact) {
    const other = locked.find((it) => it.name === name);
    return say(
      'name',
      other
        ? `Chart.yaml asks for ${name} ${dependency.version}, and the lock file has ${other.version}`
        : `${asked} is not in the lock file`,
      'run `helm dependency update` and commit the lock file',
    );
  }
  const archive = `${name}-${version}.tgz`;
  if (plan.ignored('charts', 'folder') || plan.ignored(`charts/${archive}`, 'file'))
    return say(
      'name',
      `.helmignore leaves out charts/${archive}, so ${asked} cannot be deployed`,
      'change the pattern that matches it',
    );
  const missing = { dependency, version, canStay, ...(instead && { instead }) };
  if (!repository.startsWith('file://')) {
    if (/^(?:https?|oci):\/\//.test(repository)) return value(missing);
    if (canStay) return value('other-version');
    return say(
      'repository',
      `repository "${repository}" is no address`,
      'write the https:// or oci:// address: names of `helm repo add` are known on one machine only',
    );
  }
  const local = await planLocal(dependency, place, reading);
  if (!local.ok) return local;
  if (local.value === undefined) {
    if (canStay) return value('other-version');
    const message = `${asked}: there is no folder ${repository.slice('file://'.length)}${there}`;
    return refused(
      dependency.issue('file-not-found', 'repository', { message, hint: 'the path begins at the chart' }),
    );
  }
  if (local.value.metadata.name !== name)
    return say(
      'name',
      `${asked}: the chart there is called ${local.value.metadata.name}`,
      'write the name that is in its Chart.yaml',
    );
  if (fitsRange(local.value.metadata.version, version)) return value({ ...missing, local: local.value });
  return say(
    'version',
    `${asked}: the chart there has version ${local.value.metadata.version}`,
    'change the version, and run `helm dependency update` when there is a Chart.lock',
  );
}

/** The chart at a `file://` address; undefined when there is nothing. */
async function planLocal(
  dependency: ChartDependency,
  { path, workspace }: ChartPlace,
  { limits, above }: Reading,
): Promise<ChartRead<ChartPlan | undefined>> {
  const written = dependency.repository.slice('file://'.length);
  const folder = resolve(path, written);
  const say = (code: Issue['code'], message: string, hint: string) =>
    refused(dependency.issue(code, 'repository', { message, hint }));
  const outside = () =>
    say(
      'path-outside-workspace',
      `the path \`${written}\` leads out of the workspace`,
      'move the chart into the repository',
    );
  if (
    workspace === undefined ||
    written.includes('\0') ||
    !isInside(workspace, resolve(await realpath(path), written))
  )
    return outside();
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return value(undefined);
  if (!isInside(workspace, real)) return outside();
  if (above.includes(real))
    return say(
      'invalid-chart',
      `the chart in \`${written}\` depends on this one`,
      'remove one of the dependencies in the circle',
    );
  if (!(await stat(real)).isDirectory())
    return say('invalid-chart', `\`${written}\` is no folder`, 'name the folder of a chart');
  const counted = limits.takeWay();
  if (counted) return unreadable(counted);
  return planChart({ path: folder, shown: relative(workspace, real) || '.', workspace }, { limits, above });
}

/**
 * Helm compares names only and deploys what is there, but under its own name instead of the alias, and only when it is not
 * the version that another dependency asks for.
 */
function staysAsIs(dependency: ChartDependency, there: VendoredChart, { metadata }: ChartPlan): boolean {
  const isOfOther = metadata.dependencies.some(
    (other) => other !== dependency && other.name === there.name && fitsRange(there.version, other.version),
  );
  return dependency.alias === '' && !isOfOther;
}

function otherVersion({ name, version }: ChartDependency, { vendored }: ChartPlan, shown: string): string {
  const there = vendored.filter((it) => it.name === name).map((it) => `${it.entry} is ${it.version}`);
  return `${shown}/charts/${there.join(', ')}, and Chart.yaml asks for ${version}: deployed as it is`;
}

function unreadable(
  { message, remedy }: { message: string; remedy?: string },
  code: Issue['code'] = 'invalid-chart',
): { ok: false; issues: Issue[] } {
  return refused({ code, message, ...(remedy !== undefined && { hint: remedy }) });
}

function refused(issue: Issue): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue] };
}

function value<T>(it: T): { ok: true; value: T } {
  return { ok: true, value: it };
}
