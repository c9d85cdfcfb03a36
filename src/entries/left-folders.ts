import { RESULT_PREFIX } from '../session/opening/folders.ts';
import type { Clock } from '../system/clock.ts';
import { removeOldFolders } from '../system/old-folders.ts';
import { listOwnFolders, removeOwnFolder } from '../system/own-folder.ts';
import { lifeOf } from '../system/process-identity.ts';
import { endLeftoverProcesses } from './leftover-processes.ts';

/**
 * Cleans up after runs of the command line that were killed: ends what they left running and removes their private folders
 * with the credentials in them. What belongs to a run that lives is left alone, also to one in another container that shares
 * the temp folder; whether that lives cannot be seen from here, so its folder goes when it is a week old.
 */
export async function sweepLeftFolders(tempFolder: string, clock: Clock): Promise<void> {
  for (const { path, owner, isOld } of await listOwnFolders(tempFolder, clock.now())) {
    const life = lifeOf(owner);
    if (life === 'alive' || (life === 'unknown' && !isOld)) continue;
    if (life === 'dead') await endLeftoverProcesses(path, clock);
    await removeOwnFolder(path).catch(() => {});
  }
}

/** Removes what earlier runs of the command line have kept for people, when it is a week old. */
export function sweepOldResults(tempFolder: string, clock: Clock): Promise<void> {
  return removeOldFolders(tempFolder, RESULT_PREFIX, clock.now());
}
