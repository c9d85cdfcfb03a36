import { join } from 'node:path';
import { during } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { writePrivateFile } from '../system/files.ts';
import type { ChartKey } from './chart-cache.ts';
import { findGaps, readLocalDependency } from './chart-dependencies.ts';
import type { ChartFile } from './chart-file.ts';
import { readChartFiles } from './chart-files.ts';
import { type ChartDependency, readChartMetadata } from './chart-metadata.ts';
import type { ChartPulls, PullLimits } from './chart-pulls.ts';

/** Where a chart comes from, as the manifest says it. */
export type ChartReference =
  /** `path` is absolute; `source` is what the user wrote. */
  | { kind: 'local'; path: string; source: string }
  | { kind: 'oci'; reference: string; version?: string }
  | { kind: 'repository'; url: string; name: string; version?: string };

/** A chart that Helm can deploy as it stands. */
export interface ResolvedChart {
  /** Absolute; the user's own folder or archive, or a copy in the stage. */
  path: string;
  name: string;
  version: string;
  appVersion?: string;
  /** As the user wrote it. */
  source: string;
  /** Dependencies that were missing and were fetched into the staged copy. */
  fetchedDependencies: string[];
}

export interface ChartSourceDeps extends PullLimits {
  pulls: ChartPulls;
  /** Folder of the release in the stage. */
  folder: string;
  /** Real path of the workspace: no local chart or dependency may lie, or lead, outside of it. */
  workspace: string;
}

/** Finds or pulls a chart and makes its dependencies complete; the user's checkout is never written to. */
export async function resolveChart(
  reference: ChartReference,
  deps: ChartSourceDeps,
): Promise<Result<ResolvedChart>> {
  const source = sourceOf(reference);
  const path =
    reference.kind === 'local' ? ok(reference.path) : await deps.pulls.pull(pullRequest(reference), deps);
  if (!path.ok) return path;
  const within = reference.kind === 'local' ? { within: deps.workspace } : {};
  const files = await readChartFiles(path.value, within);
  if (!files.ok) return fail(during(source, files.failure));
  const metadata = readChartMetadata(files.value, source);
  if (!metadata.ok) return metadata;
  const { name, version, appVersion } = metadata.value;
  const chart = { name, version, source, ...(appVersion !== undefined && { appVersion }) };
  // A published archive is complete, or it is its author's to repair.
  if (/\.(?:tgz|tar\.gz)$/.test(path.value))
    return ok({ ...chart, path: path.value, fetchedDependencies: [] });
  const gaps = await findGaps(metadata.value, files.value, source);
  if (!gaps.ok) return gaps;
  const { missing, stale } = gaps.value;
  if (missing.length === 0) return ok({ ...chart, path: path.value, fetchedDependencies: [] });
  const isStale = ({ name: file }: ChartFile) =>
    stale.some((entry) => `${file}/`.startsWith(`charts/${entry}/`));
  const kept = files.value.filter((file) => !isStale(file));
  const staged = await stageComplete({ from: path.value, files: kept, missing }, deps);
  if (!staged.ok) return staged;
  return ok({
    ...chart,
    path: staged.value,
    fetchedDependencies: missing.map((it) => `${it.name} ${it.version}`),
  });
}

/** Writes the chart's files into the stage and puts the missing dependencies beside them. */
async function stageComplete(
  chart: { from: string; files: ChartFile[]; missing: ChartDependency[] },
  deps: ChartSourceDeps,
): Promise<Result<string>> {
  const folder = join(deps.folder, 'chart');
  const files = [...chart.files];
  const dependencies = await Promise.all(
    chart.missing.map(async (dependency) => {
      const found = dependency.repository.startsWith('file://')
        ? await readLocalDependency(dependency, { chartFolder: chart.from, within: deps.workspace })
        : await pullDependency(dependency, deps);
      return found.ok ? found : fail(during(`dependency ${dependency.name}`, found.failure));
    }),
  );
  for (const found of dependencies) {
    if (!found.ok) return found;
    files.push(...found.value);
  }
  for (const { name, content } of files) await writePrivateFile(folder, name, content);
  return ok(folder);
}

/** A pulled dependency as a folder below charts/, so that how its archive was packed does not matter. */
async function pullDependency(
  { name, version, repository }: ChartDependency,
  { pulls, timeoutMs, retry }: ChartSourceDeps,
): Promise<Result<ChartFile[]>> {
  const isRegistry = repository.startsWith('oci://');
  if (!isRegistry && !/^https?:/.test(repository)) {
    return fail({
      reason: 'chart',
      message: `repository "${repository}" is no address`,
      remedy:
        'Write the https:// or oci:// address in Chart.yaml: names of `helm repo add` are known on one machine only.',
    });
  }
  const range = version === '' ? {} : { version };
  const archive = await pulls.pull(
    isRegistry
      ? { chart: `${repository.replace(/(?<!\/)\/+$/, '')}/${name}`, ...range }
      : { chart: name, repo: repository, ...range },
    { timeoutMs, retry },
  );
  const files = archive.ok ? await readChartFiles(archive.value) : archive;
  if (!files.ok) return files;
  return ok(
    files.value.map((file) => ({
      ...file,
      name: `charts/${name}-${version.replace(/[^\w.+-]/g, '_')}/${file.name}`,
    })),
  );
}

function pullRequest(reference: Exclude<ChartReference, { kind: 'local' }>): ChartKey {
  const version = reference.version === undefined ? {} : { version: reference.version };
  return reference.kind === 'oci'
    ? { chart: reference.reference, ...version }
    : { chart: reference.name, repo: reference.url, ...version };
}

function sourceOf(reference: ChartReference): string {
  switch (reference.kind) {
    case 'local':
      return reference.source;
    case 'oci':
      return reference.reference;
    case 'repository':
      return `${reference.name} of ${reference.url}`;
  }
}
