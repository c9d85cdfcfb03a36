import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { during, type Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isInside } from '../util/is-inside.ts';
import { readArchive } from './chart-archive.ts';
import type { ChartFile } from './chart-file.ts';
import { type ChartLimits, createChartLimits, shownName, tooLarge } from './chart-limits.ts';
import { type IgnoreRules, parseHelmIgnore } from './helm-ignore.ts';

/** Entries that are looked at, those that .helmignore leaves out included. */
const MOST_SEEN = 100_000;
const LARGEST_IGNORE_FILE = 1024 * 1024;

export interface ChartReading {
  /** Shared by all that belongs to one chart; without it the chart stands alone. */
  limits?: ChartLimits;
  /** Real path of a folder that no symbolic link may lead out of. */
  within?: string;
}

/** The files of a chart folder (after .helmignore, symbolic links followed) or archive, sorted by name. */
export async function readChartFiles(
  path: string,
  { limits = createChartLimits(), within }: ChartReading = {},
): Promise<Result<ChartFile[]>> {
  try {
    if (within !== undefined && !isInside(within, await realpath(path))) return fail(leadsOut(path));
    const found = await stat(path);
    if (found.isFile() && found.size > limits.bytesLeft())
      return fail(tooLarge(`${path} has more than 100 MiB`));
    const files = found.isDirectory()
      ? await readFolder(path, limits, within)
      : await readArchive(await readFile(path), limits);
    if (!files.ok) return files;
    return ok(files.value.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return fail(unreadable(path, (error as Error).message));
  }
}

async function readFolder(
  root: string,
  limits: ChartLimits,
  within: string | undefined,
): Promise<Result<ChartFile[]>> {
  const ignoreFile = await readIgnoreFile(root, within);
  if (!ignoreFile.ok) return ignoreFile;
  const ignored = parseHelmIgnore(ignoreFile.value);
  if (!ignored.ok) return ignored;
  const walk: Walk = { root, within, ignored: ignored.value, limits, files: [], seen: 0 };
  const failure = await readBelow(root, { prefix: '', above: new Set() }, walk);
  return failure ? fail(failure) : ok(walk.files);
}

interface Walk {
  root: string;
  within: string | undefined;
  ignored: IgnoreRules;
  limits: ChartLimits;
  files: ChartFile[];
  seen: number;
}

interface Place {
  prefix: string;
  /** Real paths of the folders that are being read, to see a link that leads back into one of them. */
  above: ReadonlySet<string>;
}

async function readBelow(folder: string, { prefix, above }: Place, walk: Walk): Promise<Failure | undefined> {
  const { root, within, ignored, limits, files } = walk;
  const real = await realpath(folder);
  if (above.has(real)) return unreadable(root, `the symbolic link ${prefix} leads back into itself`);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    walk.seen += 1;
    if (walk.seen > MOST_SEEN) return tooLarge(`more than ${MOST_SEEN} files lie in its folders`);
    if (within !== undefined && entry.isSymbolicLink() && !isInside(within, await realpath(path)))
      return leadsOut(path);
    const found = await stat(path);
    if (ignored(name, found.isDirectory() ? 'folder' : 'file')) continue;
    const size = found.isFile() ? found.size : 0;
    const counted = limits.takeEntry(name, size) ?? limits.takeBytes(size);
    if (counted) return during(`read chart ${root}`, counted);
    if (found.isDirectory()) {
      const failure = await readBelow(path, { prefix: `${name}/`, above: new Set([...above, real]) }, walk);
      if (failure) return failure;
    } else if (found.isFile()) {
      files.push({ name, content: await readFile(path) });
    } else {
      return unreadable(root, `${shownName(name)} is neither a file nor a folder`);
    }
  }
  return undefined;
}

async function readIgnoreFile(root: string, within: string | undefined): Promise<Result<string>> {
  const path = join(root, '.helmignore');
  try {
    if (within !== undefined && !isInside(within, await realpath(path))) return fail(leadsOut(path));
    const { size } = await stat(path);
    if (size > LARGEST_IGNORE_FILE) return fail(tooLarge('its .helmignore has more than 1 MiB'));
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok('');
    throw error;
  }
}

function leadsOut(path: string): Failure {
  return {
    reason: 'chart',
    message: `read chart: the symbolic link ${path} leads out of the workspace`,
    remedy: 'Put the files into the repository, in place of the link.',
  };
}

function unreadable(path: string, why: string): Failure {
  return {
    reason: 'chart',
    message: `read chart ${path}: ${why}`,
    remedy: 'Check that the chart exists, is complete and may be read.',
  };
}
