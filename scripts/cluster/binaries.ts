import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Binary, binaries } from './binary-list.ts';
import { download } from './download.ts';
import { withFileLock } from './file-lock.ts';
import { findOnPath } from './find-on-path.ts';
import { goBuild } from './go-build.ts';
import type { Platform } from './official-releases.ts';
import { announced, type Progress } from './progress.ts';

/** Absolute path of each binary by its id. */
export type BinaryPaths = Readonly<Record<string, string>>;

/**
 * Makes sure that every wanted binary exists, named by its group or id: from the cache, from PATH when the version is
 * exactly right, from the official download when its checksum proves it, else built by Go. Throws when one cannot be had.
 */
export async function ensureBinaries(wanted: readonly string[], progress: Progress): Promise<BinaryPaths> {
  const paths: Record<string, string> = {};
  const deadHosts = new Set<string>();
  for (const binary of binaries.filter(({ id, group }) => wanted.includes(id) || wanted.includes(group))) {
    paths[binary.id] = await ensureBinary(binary, progress, deadHosts);
  }
  return paths;
}

/** Where a binary is cached: outside any checkout, so that a fresh clone finds it. */
export function cachedPath(
  binary: Pick<Binary, 'file' | 'version'>,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const cache = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'helm-lifecycle-action', 'bin', `${binary.file}-${binary.version}`, binary.file);
}

async function ensureBinary(binary: Binary, progress: Progress, deadHosts: Set<string>): Promise<string> {
  const target = cachedPath(binary);
  if (existsSync(target)) return target;
  const onPath = await findOnPath(binary, process.env.PATH ?? '');
  if (onPath !== undefined) {
    progress(`${binary.file} ${binary.version}: ${onPath}`);
    return onPath;
  }
  await mkdir(dirname(dirname(target)), { recursive: true });
  await withFileLock(
    `${dirname(target)}.lock`,
    async () => {
      if (!existsSync(target)) await obtain(binary, target, progress, deadHosts);
    },
    (pid) => progress(`${binary.file} ${binary.version}: process ${pid} is getting it, waiting`),
  );
  return target;
}

/** The work happens in a folder beside the target, so that the last step is one atomic rename on one file system. */
async function obtain(
  binary: Binary,
  target: string,
  progress: Progress,
  deadHosts: Set<string>,
): Promise<void> {
  // Under the lock, so whatever lies here belongs to a process that was killed.
  await rm(dirname(target), { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  const workFolder = await mkdtemp(join(dirname(target), '.work-'));
  const made = join(workFolder, '.made');
  const name = `${binary.file} ${binary.version}`;
  try {
    if (!(await tryDownload(binary, workFolder, made, progress, deadHosts))) {
      await announced(progress, `${name}: building with Go`, () => goBuild(binary, workFolder, made));
    }
    await rename(made, target);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function tryDownload(
  binary: Binary,
  workFolder: string,
  made: string,
  progress: Progress,
  deadHosts: Set<string>,
): Promise<boolean> {
  const files = binary.release?.(thisPlatform());
  if (files === undefined) return false;
  const { host } = new URL(files.url);
  if (deadHosts.has(host)) return false;
  progress(`${binary.file} ${binary.version}: asking ${host}`);
  const result = await download(files, workFolder, made);
  if (!result.ok) {
    if (result.unreachable) deadHosts.add(host);
    progress(`${binary.file} ${binary.version}: no download (${result.why})`);
  }
  return result.ok;
}

function thisPlatform(): Platform {
  const os = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'darwin' : 'linux';
  return { os, arch: process.arch === 'arm64' ? 'arm64' : 'amd64' };
}
