import { chmod, copyFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ToolName } from '../model/supported-tools.ts';
import { makePrivateFolder, removeFolder } from '../system/files.ts';
import type { Log } from '../system/log.ts';
import { digestIn, sha256Of } from './digest.ts';
import { redirectOutput } from './redirect-output.ts';
import { type ReleaseFile, releaseFile } from './releases.ts';

/** Where tools come from and where they are kept. */
export interface InstallPlace {
  platform: NodeJS.Platform;
  arch: string;
  /** Download site of each tool, without a slash at the end. */
  bases: Record<ToolName, string>;
  /** Kept between runs. */
  cacheFolder: string;
  tempFolder: string;
  log: Log;
}

type ToolCache = typeof import('@actions/tool-cache');

/** The download itself, kept beside the program that was unpacked from it. */
const DOWNLOAD = 'download';

/**
 * Gives the path of a tool in exactly this version: from the cache or downloaded, in both cases compared with the checksum that
 * the download site has for it. What stands in the cache says nothing about itself: another job may have written all of it.
 */
export function installTool(
  tool: ToolName,
  version: string,
  place: InstallPlace,
  signal: AbortSignal,
): Promise<Result<string>> {
  return redirectOutput(place.log, () => install(tool, version, place, signal));
}

async function install(
  tool: ToolName,
  version: string,
  place: InstallPlace,
  signal: AbortSignal,
): Promise<Result<string>> {
  const file = releaseFile(tool, version, { ...place, base: place.bases[tool] });
  if (file === undefined) return fail(noBuild(tool, version, place));
  const cache = await loadToolCache(place);
  const program = basename(file.program);
  // A name of our own: what others put into the tool cache was not verified by us.
  const name = `helm-lifecycle-${tool}`;
  const hit = cache.find(name, version, place.arch);
  const scratch = await makePrivateFolder(place.tempFolder, `${name}-`);
  try {
    const download = { cache, scratch, signal };
    const expected = await publishedDigest(`${tool} ${version}`, file, download);
    if (!expected.ok) return hit === '' ? expected : fail(withoutChecksum(expected.failure, hit));
    if (hit !== '' && (await isPublished(hit, file, { ...download, expected: expected.value })))
      return ok(join(hit, program));
    const fetched = await fetchVerified(`${tool} ${version}`, file, {
      ...download,
      expected: expected.value,
    });
    if (!fetched.ok) return fetched;
    const unpacked = await unpack(fetched.value, file, download);
    const ready = await makePrivateFolder(scratch, 'ready-');
    await copyFile(unpacked, join(ready, program));
    await chmod(join(ready, program), 0o755);
    if (file.kind !== 'binary') await copyFile(fetched.value, join(ready, DOWNLOAD));
    return ok(join(await cache.cacheDir(ready, name, version, place.arch), program));
  } catch (error) {
    return fail(during(`install ${tool} ${version} from ${file.url}`, error));
  } finally {
    await removeFolder(scratch);
  }
}

/** The cache library reads its folders from variables that only a runner sets. */
function loadToolCache({ cacheFolder, tempFolder }: InstallPlace): Promise<ToolCache> {
  process.env.RUNNER_TOOL_CACHE = cacheFolder;
  process.env.RUNNER_TEMP = tempFolder;
  return import('@actions/tool-cache');
}

interface Download {
  cache: ToolCache;
  scratch: string;
  signal: AbortSignal;
}

/** Hex sha256 that the download site has for the file. */
async function publishedDigest(what: string, file: ReleaseFile, download: Download): Promise<Result<string>> {
  const checksum = await fetchFile(what, file.checksumUrl, 'checksum', download);
  if (!checksum.ok) return checksum;
  const expected = digestIn(await readFile(checksum.value, 'utf8'), file.listedAs);
  return expected === undefined ? fail(noChecksum(what, file.checksumUrl)) : ok(expected);
}

type ExpectedDownload = Download & { expected: string };

async function fetchVerified(
  what: string,
  file: ReleaseFile,
  download: ExpectedDownload,
): Promise<Result<string>> {
  const { expected } = download;
  const archive = await fetchFile(what, file.url, `download.${file.kind}`, download);
  if (!archive.ok) return archive;
  const seen = await sha256Of(archive.value);
  return seen === expected ? archive : fail(wrongChecksum(what, file, { seen, expected }));
}

/** Whether a folder of the cache has the published download, and the program that is in it. */
async function isPublished(folder: string, file: ReleaseFile, download: ExpectedDownload): Promise<boolean> {
  const program = join(folder, basename(file.program));
  try {
    if (file.kind === 'binary') return (await sha256Of(program)) === download.expected;
    // Looked at and unpacked from a copy, which nobody else can change in between.
    const copy = join(download.scratch, `kept.${file.kind}`);
    await copyFile(join(folder, DOWNLOAD), copy);
    if ((await sha256Of(copy)) !== download.expected) return false;
    return (await sha256Of(await unpack(copy, file, download))) === (await sha256Of(program));
  } catch {
    return false;
  }
}

async function fetchFile(
  what: string,
  url: string,
  name: string,
  { cache, scratch, signal }: Download,
): Promise<Result<string>> {
  const interrupted = `download ${what} from ${url}: the run was interrupted`;
  if (signal.aborted) return fail({ reason: 'cancelled', message: interrupted });
  const aborted = new Promise<'aborted'>((resolve) => {
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  try {
    const path = await Promise.race([aborted, cache.downloadTool(url, join(scratch, name))]);
    if (path !== 'aborted') return ok(path);
    return fail({ reason: 'cancelled', message: interrupted });
  } catch (error) {
    return fail(during(`download ${what} from ${url}`, error));
  }
}

async function unpack(
  archive: string,
  { kind, program }: ReleaseFile,
  { cache, scratch }: Pick<Download, 'cache' | 'scratch'>,
): Promise<string> {
  if (kind === 'binary') return archive;
  const folder = await makePrivateFolder(scratch, 'unpacked-');
  await (kind === 'zip' ? cache.extractZip(archive, folder) : cache.extractTar(archive, folder));
  return join(folder, program);
}

function during(action: string, error: unknown): Failure {
  const seen = error instanceof Error ? error.message : String(error);
  return {
    reason: 'tool',
    message: `${action}: ${seen}`,
    remedy:
      'Check that the version exists and that this machine reaches the download site, or put the tool on PATH.',
  };
}

function noBuild(tool: ToolName, version: string, { platform, arch }: InstallPlace): Failure {
  return {
    reason: 'tool',
    message: `${tool} ${version} cannot be installed: there is no build for ${platform} on ${arch}`,
    remedy: `Put ${tool} on PATH.`,
  };
}

function withoutChecksum(failure: Failure, folder: string): Failure {
  return {
    ...failure,
    message: `${failure.message}; the copy in ${folder} is not used, because only the published checksum can tell whether it is the original`,
    remedy: 'Make the download site reachable, or put the tool on PATH: what is there is used as it is.',
  };
}

function noChecksum(what: string, url: string): Failure {
  return {
    reason: 'tool',
    message: `${what} was not downloaded: ${url} holds no sha256 checksum to verify it with`,
    remedy: 'Put the tool on PATH, or use a download site that has checksums.',
  };
}

function wrongChecksum(
  what: string,
  { url }: ReleaseFile,
  digest: { seen: string; expected: string },
): Failure {
  return {
    reason: 'tool',
    message: `${what} was downloaded but not used: the sha256 of ${url} is ${digest.seen}, not ${digest.expected}`,
    remedy: 'Run again; when it stays, the download site or something on the way to it changes the file.',
  };
}
