import { resolve } from 'node:path';
import semver from 'semver';
import { during } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readArchive } from './chart-archive.ts';
import type { ChartFile } from './chart-file.ts';
import { type ChartReading, readChartFiles } from './chart-files.ts';
import { createChartLimits } from './chart-limits.ts';
import { type ChartDependency, type ChartMetadata, readChartMetadata } from './chart-metadata.ts';

/** One subchart that is in charts/: `folder` is its name there. */
interface Vendored {
  entry: string;
  name: string;
  version: string;
}

/** What charts/ lacks, at the versions to fetch, and which of its entries Helm must not see beside them. */
export interface DependencyGaps {
  missing: ChartDependency[];
  stale: string[];
}

/** Compares the wanted dependencies with charts/. Does not: fetch anything. */
export async function findGaps(
  chart: ChartMetadata,
  files: ChartFile[],
  where: string,
): Promise<Result<DependencyGaps>> {
  const vendored = await vendoredIn(files, where);
  if (!vendored.ok) return vendored;
  const missing: ChartDependency[] = [];
  for (const wanted of chart.dependencies) {
    const exact = chart.locked?.find(
      ({ name, version }) => name === wanted.name && fits(version, wanted.version),
    );
    if (chart.locked && !exact && wanted.repository !== '') return outOfSync(wanted, where);
    const version = exact?.version ?? wanted.version;
    if (vendored.value.some((it) => it.name === wanted.name && fits(it.version, version))) continue;
    if (wanted.repository === '') return notVendored(wanted, where);
    missing.push({ ...wanted, version });
  }
  const stale = vendored.value
    .filter(({ name, version }) => missing.some((it) => it.name === name && !fits(version, it.version)))
    .map(({ entry }) => entry);
  return ok({ missing, stale });
}

/** The files of a `file://` dependency, as they belong below charts/<name>/. */
export async function readLocalDependency(
  dependency: ChartDependency,
  { chartFolder, ...reading }: ChartReading & { chartFolder: string },
): Promise<Result<ChartFile[]>> {
  const folder = resolve(chartFolder, dependency.repository.slice('file://'.length));
  const files = await readChartFiles(folder, reading);
  const metadata = files.ok ? readChartMetadata(files.value, folder) : files;
  if (!files.ok || !metadata.ok) return metadata.ok ? files : metadata;
  if (!fits(metadata.value.version, dependency.version)) {
    return fail({
      reason: 'chart',
      message: `dependency ${dependency.name} ${dependency.version}: ${folder} has version ${metadata.value.version}`,
      remedy:
        'Change the version in Chart.yaml, and run `helm dependency update` when there is a Chart.lock.',
    });
  }
  return ok(files.value.map(({ name, content }) => ({ name: `charts/${dependency.name}/${name}`, content })));
}

async function vendoredIn(files: ChartFile[], where: string): Promise<Result<Vendored[]>> {
  const limits = createChartLimits();
  const entries = new Map<string, ChartFile[]>();
  for (const { name, content } of files) {
    const match = /^charts\/([^/]+)(?:\/(.+))?$/.exec(name);
    const [, entry = '', inside] = match ?? [];
    // Helm skips names that begin with a dot or an underscore, and files that are no archives.
    if (!match || /^[._]/.test(entry)) continue;
    if (inside !== undefined) entries.set(entry, [...(entries.get(entry) ?? []), { name: inside, content }]);
    else if (entry.endsWith('.tgz')) {
      const unpacked = await readArchive(content, limits);
      if (!unpacked.ok) return fail(during(`${where}/${name}`, unpacked.failure));
      entries.set(entry, unpacked.value);
    }
  }
  const vendored: Vendored[] = [];
  for (const [entry, content] of entries) {
    const metadata = readChartMetadata(content, `${where}/charts/${entry}`);
    if (!metadata.ok) return metadata;
    vendored.push({ entry, name: metadata.value.name, version: metadata.value.version });
  }
  return ok(vendored);
}

/** Whether a version lies in a range as Helm writes it (commas between conditions); what is no range is left to Helm. */
function fits(version: string, range: string): boolean {
  const conditions = semver.validRange(range.replaceAll(',', ' '));
  if (conditions === null || semver.valid(version) === null) return true;
  return semver.satisfies(version, conditions, { includePrerelease: range.includes('-') });
}

function outOfSync({ name, version }: ChartDependency, where: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `${where}: dependency ${name} ${version} is not in the lock file`,
    remedy: 'Run `helm dependency update` and commit the lock file.',
  });
}

function notVendored({ name, version }: ChartDependency, where: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `${where}: dependency ${name} ${version} is not in charts/ and has no \`repository\``,
    remedy: 'Put it there, or say in Chart.yaml where it comes from.',
  });
}
