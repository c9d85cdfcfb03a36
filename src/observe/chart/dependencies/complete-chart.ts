import { during } from '../../../model/result/failure.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import type { ChartFile } from '../files/chart-file.ts';
import { readChartFiles } from '../files/chart-files.ts';
import type { ChartPlan, MissingChart } from '../plan-chart.ts';
import type { ChartPulls, PullLimits } from '../source/chart-pulls.ts';
import { fitsRange } from '../source/version-range.ts';
import { type Lack, lackBelow } from './lacking.ts';

export interface CompleteChart {
  /** With all dependencies below charts/. */
  files: ChartFile[];
  /** What was put there. */
  fetched: string[];
  warnings: string[];
  lacks: Lack[];
}

export interface CompletingDeps extends PullLimits {
  pulls: ChartPulls;
}

/** Puts everything that a planned chart lacks beside it, at every level. Does not: write anything. */
export async function completeChart(plan: ChartPlan, deps: CompletingDeps): Promise<Result<CompleteChart>> {
  const found = await Promise.all(plan.missing.map((missing) => findFiles(missing, deps)));
  const files = plan.files.filter(({ name }) => !isStale(name, plan));
  const fetched: string[] = [];
  const warnings = [...plan.warnings];
  const lacks = [...plan.lacks];
  for (const [index, part] of found.entries()) {
    const { dependency, version, instead, canStay } = plan.missing[index] as MissingChart;
    const asked = `${dependency.name} ${version}`.trimEnd();
    // Helm compares names only: what is in charts/ is what it would deploy.
    if (!part.ok && instead && canStay && !dependency.repository.startsWith('file://')) {
      const kept = `charts/${instead.entry} is ${instead.version}, and Chart.yaml asks for ${asked}, which cannot be had`;
      warnings.push(`${kept} (${part.failure.message}): deployed as it is`);
      files.push(...plan.files.filter(({ name }) => isBelow(name, instead.entry) && isStale(name, plan)));
      continue;
    }
    const other = instead ? ` ${version} (charts/${instead.entry} is ${instead.version})` : '';
    if (!part.ok) return fail(during(`dependency ${dependency.name}${other}`, part.failure));
    const folder = freeName(`charts/${folderName(asked)}`, files);
    for (const { name, content } of part.value.files) files.push({ name: `${folder}/${name}`, content });
    fetched.push(asked, ...part.value.fetched);
    warnings.push(...part.value.warnings);
    const above = { name: dependency.name, dependencies: plan.metadata.dependencies };
    lacks.push(...part.value.lacks.map((lack) => lackBelow(lack, above, plan.files)));
  }
  return ok({ files, fetched, warnings, lacks });
}

async function findFiles(missing: MissingChart, deps: CompletingDeps): Promise<Result<CompleteChart>> {
  if (missing.local) return completeChart(missing.local, deps);
  const { dependency, version } = missing;
  const { name, repository } = dependency;
  const { pulls } = deps;
  const range = version === '' ? {} : { version };
  const archive = await pulls.pull(
    repository.startsWith('oci://')
      ? { chart: `${repository.replace(/(?<!\/)\/+$/, '')}/${name}`, ...range }
      : { chart: name, repo: repository, ...range },
    missing.instead && missing.canStay ? shortened(deps) : { timeoutMs: deps.timeoutMs, retry: deps.retry },
  );
  const files = archive.ok ? await readChartFiles(archive.value) : archive;
  return files.ok ? ok({ files: files.value, fetched: [], warnings: [], lacks: [] }) : files;
}

/** What can be done without is asked for twice, and not for long: else a repository that is gone would cost every run its retries. */
function shortened({ timeoutMs, retry }: PullLimits): PullLimits {
  return {
    timeoutMs: Math.min(timeoutMs, 10_000),
    retry: { ...retry, attempts: Math.min(retry.attempts, 2), delay: Math.min(retry.delay, 1_000) },
  };
}

/** In charts/ in a version that no dependency asks for: Helm would deploy it beside the right one. */
function isStale(name: string, { vendored, missing, metadata }: ChartPlan): boolean {
  return vendored.some(
    (it) =>
      isBelow(name, it.entry) &&
      missing.some(({ dependency }) => dependency.name === it.name) &&
      !metadata.dependencies.some((other) => other.name === it.name && fitsRange(it.version, other.version)),
  );
}

function isBelow(name: string, entry: string): boolean {
  return `${name}/`.startsWith(`charts/${entry}/`);
}

/** As folder, so that how an archive was packed does not matter. */
function folderName(asked: string): string {
  return asked
    .replace(/ /, '-')
    .replace(/[^\w.+-]/g, '_')
    .replace(/\.(tgz|prov)$/, '_$1')
    .slice(0, 200);
}

function freeName(wanted: string, files: ChartFile[]): string {
  const isTaken = (folder: string) => files.some(({ name }) => `${name}/`.startsWith(`${folder}/`));
  let folder = wanted;
  for (let count = 2; isTaken(folder); count++) folder = `${wanted}-${count}`;
  return folder;
}
