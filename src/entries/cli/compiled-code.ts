import { lstat, mkdir } from 'node:fs/promises';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { isPrivate } from '../../system/private-folder.ts';
import { cacheFolder } from '../host-paths.ts';

/**
 * Lets Node keep what it has compiled of this program for the next start, a third of the time that one takes. Whoever can write there
 * can run code as this user, so it is a folder that nobody else may enter or put in another's place; and never in a job, whose
 * machine may be that of other jobs. What cannot be kept is compiled again.
 */
export async function keepCompiledCode(env: Record<string, string>): Promise<void> {
  const folder = await codeFolder(env);
  // Node 20 has no such cache.
  if (folder !== undefined) module.enableCompileCache?.(folder);
}

/** Where it may be kept; undefined: nowhere. */
export async function codeFolder(env: Record<string, string>): Promise<string | undefined> {
  const isJob = env.GITHUB_ACTIONS === 'true' || env.RUNNER_TOOL_CACHE !== undefined;
  if (isJob || process.getuid === undefined) return undefined;
  const folder = join(cacheFolder(env), 'helm-lifecycle-action', 'code');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch {
    return undefined;
  }
  return (await isPrivate(folder)) && (await isHeld(dirname(folder))) ? folder : undefined;
}

/** Whether nobody but this user and root can replace what is in the folder. */
async function isHeld(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  const isOurs = found.uid === process.getuid?.() || found.uid === 0;
  // In a sticky folder only its owner can replace one.
  const isOpen = (found.mode & 0o022) !== 0 && (found.mode & 0o1000) === 0;
  const parent = dirname(folder);
  return isOurs && !isOpen && (parent === folder || (await isHeld(parent)));
}
