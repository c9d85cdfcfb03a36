import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../../../model/result/failure.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import { isInside } from '../../../util/is-inside.ts';
import type { ChartFile } from './chart-file.ts';
import { type ChartLimits, shownName, tooLarge } from './chart-limits.ts';
import type { IgnoreRules } from './helm-ignore.ts';

/** Entries that are looked at, those that are ignored included. */
const MOST_SEEN = 100_000;
/** Characters of names that may be compared, each with each of the patterns: seconds of work at most. */
const MOST_COMPARED = 3_000_000_000;
/** The same without a pause, in which a signal is heard. */
const IN_ONE_TURN = 100_000_000;

export interface FolderReading {
  limits: ChartLimits;
  ignored?: IgnoreRules;
  /** Characters of the patterns behind `ignored`. */
  patternCharacters?: number;
  /** Real path of a folder that no symbolic link may lead out of. */
  within?: string | undefined;
}

/** All files below a folder, symbolic links followed, sorted by name. A link that leads back is a failure. */
export async function readFolder(root: string, reading: FolderReading): Promise<Result<ChartFile[]>> {
  const walk: Walk = {
    ...{ root, files: [], seen: 0, compared: 0, ignored: () => false, patternCharacters: 0 },
    ...reading,
  };
  const failure = await readBelow(root, { prefix: '', above: new Set() }, walk);
  return failure ? fail(failure) : ok(walk.files.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

interface Walk extends Required<Omit<FolderReading, 'within'>>, Pick<FolderReading, 'within'> {
  root: string;
  files: ChartFile[];
  seen: number;
  compared: number;
}

interface Place {
  prefix: string;
  /** Real paths of the folders that are being read, to see a link that leads back into one of them. */
  above: ReadonlySet<string>;
}

async function readBelow(folder: string, { prefix, above }: Place, walk: Walk): Promise<Failure | undefined> {
  const { root, within, ignored, limits, files } = walk;
  const real = await realpath(folder);
  if (above.has(real)) return leadsBack(root, prefix);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    walk.seen += 1;
    if (walk.seen > MOST_SEEN) return tooLarge(`more than ${MOST_SEEN} files lie in its folders`);
    const turn = Math.floor(walk.compared / IN_ONE_TURN);
    walk.compared += name.length * walk.patternCharacters;
    if (walk.compared > MOST_COMPARED)
      return tooLarge('its .helmignore has more patterns than can be compared with all its files');
    if (Math.floor(walk.compared / IN_ONE_TURN) > turn) await setImmediate();
    const isLink = entry.isSymbolicLink();
    if (within !== undefined && isLink && !isInside(within, await realpath(path))) return leadsOut(path);
    const found = isLink ? await stat(path) : entry;
    const isFolder = found.isDirectory();
    if (ignored(name, isFolder ? 'folder' : 'file')) continue;
    const counted =
      (isLink && isFolder ? limits.takeWay() : undefined) ?? (await take(path, { name, found, limits }));
    if (counted) return { ...counted, message: `read ${root}: ${counted.message}` };
    if (isFolder) {
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

interface Found {
  name: string;
  found: Stats | Dirent;
  limits: ChartLimits;
}

/** Counts a file or folder before it is read; only what is not ignored is asked for its size. */
async function take(path: string, { name, found, limits }: Found): Promise<Failure | undefined> {
  const { size } = found.isFile() ? await stat(path) : { size: 0 };
  return limits.takeEntry(name, size) ?? limits.takeBytes(size);
}

function leadsBack(root: string, link: string): Failure {
  return {
    reason: 'chart',
    message: `read ${root}: the symbolic link ${link} leads back into itself`,
    remedy: 'Remove the link: what lies below it has no end.',
  };
}

export function leadsOut(path: string): Failure {
  return {
    reason: 'chart',
    message: `the symbolic link ${path} leads out of the workspace`,
    remedy: 'Put the files into the repository, in place of the link.',
  };
}

export function unreadable(path: string, why: string): Failure {
  return {
    reason: 'chart',
    message: `read chart ${path}: ${why}`,
    remedy: 'Check that the chart exists, is complete and may be read.',
  };
}
