import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isInside } from '../util/is-inside.ts';

/** Makes a new folder that only this user can enter. */
export async function makePrivateFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, prefix));
  await chmod(folder, 0o700);
  return folder;
}

/** Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  await writeBeside(path, content, { mode, synced: true });
}

/**
 * Writes a file below a folder that only this user can read, whole or not at all for every process, and returns its path;
 * after a crash of the machine it may be anything, because waiting for the disk would be most of what a run of unchanged
 * charts does. It is the only way to write there, and throws at a name that leads out: whoever has names from elsewhere
 * refuses those before, with a message for the user.
 */
export async function writePrivateFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const path = resolve(folder, name);
  if (name.includes('\0') || path === resolve(folder) || !isInside(resolve(folder), path))
    throw new Error(`the file name ${JSON.stringify(name)} leads out of its folder`);
  await writeBeside(path, content, { mode: 0o600, synced: false });
  return path;
}

async function writeBeside(
  path: string,
  content: string | Uint8Array,
  { mode, synced }: { mode: number; synced: boolean },
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      if (synced) await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    // An error of a write knows no path.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Removes a folder and everything in it; a missing one is fine. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}
