import { gunzipSync } from 'node:zlib';
import type { Parser } from 'tar/parse';
import type { ReadEntry } from 'tar/read-entry';
import { during, type Failure } from '../../../model/result/failure.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import { nameInChart } from './archive-name.ts';
import type { ChartFile } from './chart-file.ts';
import { type ChartLimits, createChartLimits, shownName, tooLarge } from './chart-limits.ts';

/** Entries without content of their own. Helm takes a link for an empty file, and so does this. */
const LINKS: string[] = ['Link', 'SymbolicLink'];
const FILES: string[] = ['File', 'OldFile', 'ContiguousFile', ...LINKS];
/** Extended headers by which Go's reader takes another name and other content than this one. */
const SPARSE = /(?:^|\n)\d{1,9} GNU\.sparse\./;

/**
 * The files of a chart archive (.tgz), their names without the leading chart folder. One entry that is not sound refuses the
 * whole archive. Does not: write anything.
 */
export async function readArchive(
  archive: Buffer,
  limits: ChartLimits = createChartLimits(),
): Promise<Result<ChartFile[]>> {
  const tar = unzip(archive, limits);
  if (!tar.ok) return tar;
  // Only charts that are packed need it.
  const { Parser } = await import('tar/parse');
  const files = readEntries(new Parser({ strict: true }), tar.value, limits);
  return files.ok ? files : fail(during('unpack the chart archive', files.failure));
}

function unzip(archive: Buffer, limits: ChartLimits): Result<Buffer> {
  try {
    const tar = gunzipSync(archive, { maxOutputLength: Math.max(limits.bytesLeft(), 1) });
    const counted = limits.takeBytes(tar.length);
    return counted ? fail(counted) : ok(tar);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return fail(tooLarge('it unpacks to more than 100 MiB'));
    return broken(`unpack the chart archive: ${message}`);
  }
}

function readEntries(parser: Parser, tar: Buffer, limits: ChartLimits): Result<ChartFile[]> {
  const files = new Map<string, ChartFile>();
  let failure: Failure | undefined;
  const stop = (found: Failure) => {
    failure ??= found;
    // It throws this error away: the first failure is kept.
    parser.abort(new Error(found.message));
  };
  parser.on('error', (error: Error) => {
    failure ??= damaged(error.message);
  });
  parser.on('ignoredEntry', (entry: ReadEntry) => {
    if (!entry.meta) stop(refused(entry.path, `is of the type ${entry.type}`));
    else stop(refused(entry.path, 'has a header of more than 1 MiB'));
  });
  parser.on('meta', (header: string) => {
    if (SPARSE.test(header)) stop(refused('pax header', 'makes a sparse file'));
  });
  parser.on('entry', (entry: ReadEntry) => {
    const content: Buffer[] = [];
    const name = fileOf(entry);
    const counted = limits.takeEntry(entry.path, entry.size);
    entry.on('data', (chunk: Buffer) => content.push(chunk));
    if (counted) return stop(counted);
    if (!name.ok) return stop(name.failure);
    const path = name.value;
    if (path === undefined) return;
    entry.on('end', () => {
      const file = { name: path, content: Buffer.concat(content) };
      // Helm takes some files from both, such as Chart.yaml and CRDs.
      const isOther = files.get(path)?.content.equals(file.content) === false;
      if (isOther) stop(refused(entry.path, 'is there twice, with other content'));
      files.set(path, file);
    });
  });
  // The library would unpack it once more, without limits.
  if (/^(?:1f8b|28b52ffd)/.test(tar.toString('hex', 0, 4))) return fail(damaged('it is packed twice'));
  parser.end(tar);
  if (failure) return fail(failure);
  const both = fileAndFolder(files);
  if (both !== undefined) return fail(refused(both, 'is a file and a folder'));
  return files.size > 0 ? ok([...files.values()]) : fail(damaged('it holds no files'));
}

/** Name of the file in the chart; undefined for a folder. */
function fileOf({ path, type, header, size, globalExtended }: ReadEntry): Result<string | undefined> {
  if (type !== 'Directory' && !FILES.includes(type)) return fail(refused(path, `is of the type ${type}`));
  // Helm takes no size from there.
  if (globalExtended?.size !== undefined) return fail(refused(path, 'has its size from a global header'));
  if (header.size === undefined && !LINKS.includes(type)) return fail(refused(path, 'has no valid size'));
  if (LINKS.includes(type) && size > 0) return fail(refused(path, 'is a link with content'));
  const name = nameInChart(path, type === 'Directory' ? 'folder' : 'file');
  if ('problem' in name) return fail(refused(path, name.problem));
  return ok(type === 'Directory' ? undefined : name.value);
}

/** A name that is also a folder of another one. */
function fileAndFolder(files: ReadonlyMap<string, ChartFile>): string | undefined {
  for (const name of files.keys()) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      if (files.has(name.slice(0, at))) return name.slice(0, at);
    }
  }
  return undefined;
}

function damaged(why: string): Failure {
  return {
    reason: 'chart',
    message: `it is cut off, or no tar archive: ${why}`,
    remedy: 'Package the chart again with `helm package`.',
  };
}

function refused(entry: string, why: string): Failure {
  return {
    reason: 'chart',
    message: `the entry ${shownName(entry)} ${why}`,
    remedy: 'Do not use this archive: `helm package` does not make such entries.',
  };
}

function broken(message: string): Result<never> {
  return fail({ reason: 'chart', message, remedy: 'Package the chart again with `helm package`.' });
}
