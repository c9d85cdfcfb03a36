import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../system/clock.ts';
import { OWNER_FILE, PRIVATE_PREFIX, removeFolder } from '../system/files.ts';
import { endLeftoverProcesses } from './leftover-processes.ts';

/**
 * Cleans up after runs of the command line that were killed: ends what they left running and removes their private folders
 * with the credentials in them. A folder whose owner lives, or is another user's, is left alone.
 */
export async function sweepLeftFolders(tempFolder: string, clock: Clock): Promise<void> {
  const names = await readdir(tempFolder).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith(PRIVATE_PREFIX))) {
    const folder = join(tempFolder, name);
    const owner = await readFile(join(folder, OWNER_FILE), 'utf8').catch(() => '');
    if (owner === '' || isAlive(Number(owner))) continue;
    await endLeftoverProcesses(folder, clock);
    await removeFolder(folder).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
