import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { makePrivateFolder, removeFolder } from '../system/files.ts';
import type { Log } from '../system/log.ts';
import { digestIn, sha256Of } from './digest.ts';
import { redirectOutput } from './redirect-output.ts';
import { type ReleaseFile, releaseFile } from './releases.ts';
import type { ToolName } from './versions.ts';

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

/**
 * Gives the path of a tool in exactly this version: from the cache when its digest is still the one noted there, else
 * downloaded and compared with the checksum that the download site has for it, before anything is unpacked.
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
  if (hit !== '' && (await isIntact(join(hit, program)))) return ok(join(hit, program));
  const scratch = await makePrivateFolder(place.tempFolder, `${name}-`);
  try {
    const fetched = await fetchVerified(`${tool} ${version}`, file, { cache, scratch, signal });
    if (!fetched.ok) return fetched;
    const unpacked = await unpack(fetched.value, file, { cache, scratch });
    const ready = await makePrivateFolder(scratch, 'ready-');
    await copyFile(unpacked, join(ready, program));
    await chmod(join(ready, program), 0o755);
    await writeFile(digestFile(join(ready, program)), await sha256Of(join(ready, program)));
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

async function fetchVerified(what: string, file: ReleaseFile, download: Download): Promise<Result<string>> {
  const checksum = await fetchFile(what, file.checksumUrl, 'checksum', download);
  if (!checksum.ok) return checksum;
  const expected = digestIn(await readFile(checksum.value, 'utf8'));
  if (expected === undefined) return fail(noChecksum(what, file.checksumUrl));
  const archive = await fetchFile(what, file.url, `download.${file.kind}`, download);
  if (!archive.ok) return archive;
  const seen = await sha256Of(archive.value);
  return seen === expected ? archive : fail(wrongChecksum(what, file, { seen, expected }));
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
  const folder = join(scratch, 'unpacked');
  await (kind === 'zip' ? cache.extractZip(archive, folder) : cache.extractTar(archive, folder));
  return join(folder, program);
}

async function isIntact(program: string): Promise<boolean> {
  try {
    return (await sha256Of(program)) === (await readFile(digestFile(program), 'utf8')).trim();
  } catch {
    return false;
  }
}

function digestFile(program: string): string {
  return `${program}.sha256`;
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
