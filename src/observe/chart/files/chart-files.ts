import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../model/result.ts';
import { isInside } from '../../../util/is-inside.ts';
import { readArchive } from './chart-archive.ts';
import type { ChartFile } from './chart-file.ts';
import { type ChartLimits, createChartLimits, tooLarge } from './chart-limits.ts';
import { type IgnoreRules, parseHelmIgnore } from './helm-ignore.ts';
import { leadsOut, readFolder, unreadable } from './read-folder.ts';

const LARGEST_IGNORE_FILE = 1024 * 1024;

export interface ChartReading {
  /** Shared by all that belongs to one chart; without it the chart stands alone. */
  limits?: ChartLimits;
  /** Real path of a folder that no symbolic link may lead out of. */
  within?: string;
}

export interface ReadChart {
  /** Of a folder those that .helmignore leaves, symbolic links followed; sorted by name. */
  files: ChartFile[];
  /** What a folder's .helmignore leaves out; nothing of an archive. */
  ignored: IgnoreRules;
  isArchive: boolean;
}

/** The files of a chart folder or archive as Helm would load them. */
export async function readChartFiles(path: string, reading: ChartReading = {}): Promise<Result<ChartFile[]>> {
  const chart = await readChart(path, reading);
  return chart.ok ? ok(chart.value.files) : chart;
}

/** The same, and what was left out. */
export async function readChart(
  path: string,
  { limits = createChartLimits(), within }: ChartReading = {},
): Promise<Result<ReadChart>> {
  try {
    if (within !== undefined && !isInside(within, await realpath(path))) return fail(leadsOut(path));
    const found = await stat(path);
    if (found.isDirectory()) return await readChartFolder(path, limits, within);
    if (!found.isFile()) return fail(unreadable(path, 'it is neither a file nor a folder'));
    if (found.size > limits.bytesLeft()) return fail(tooLarge(`${path} has more than 100 MiB`));
    const files = await readArchive(await readFile(path), limits);
    if (!files.ok) return files;
    const sorted = files.value.sort((a, b) => (a.name < b.name ? -1 : 1));
    return ok({ files: sorted, ignored: () => false, isArchive: true });
  } catch (error) {
    return fail(unreadable(path, (error as Error).message));
  }
}

async function readChartFolder(
  root: string,
  limits: ChartLimits,
  within: string | undefined,
): Promise<Result<ReadChart>> {
  const ignoreFile = await readIgnoreFile(root, within);
  const ignored = ignoreFile.ok ? parseHelmIgnore(ignoreFile.value) : ignoreFile;
  if (!ignored.ok) return ignored;
  const patternCharacters = ignoreFile.ok ? ignoreFile.value.length : 0;
  const files = await readFolder(root, { limits, ignored: ignored.value, patternCharacters, within });
  return files.ok ? ok({ files: files.value, ignored: ignored.value, isArchive: false }) : files;
}

async function readIgnoreFile(root: string, within: string | undefined): Promise<Result<string>> {
  const path = join(root, '.helmignore');
  try {
    if (within !== undefined && !isInside(within, await realpath(path))) return fail(leadsOut(path));
    const found = await stat(path);
    if (!found.isFile()) return fail(unreadable(path, 'it is no file'));
    if (found.size > LARGEST_IGNORE_FILE) return fail(tooLarge('its .helmignore has more than 1 MiB'));
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok('');
    throw error;
  }
}
