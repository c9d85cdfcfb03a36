import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder } from './files.ts';
import { isPrivate } from './private-folder.ts';

/** Nobody looks at the result of a run of the command line after so long. */
const OLD_MS = 7 * 24 * 3_600_000;

/**
 * Removes the folders in `parent` called `prefix` and six letters that are this user's alone and that nothing was put into for
 * a week. Passed over: links, what others may enter, and what is called otherwise.
 */
export async function removeOldFolders(parent: string, prefix: string, now: number): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((it) => it.startsWith(prefix) && isRandom(it.slice(prefix.length)))) {
    const path = join(parent, name);
    // Most are of this week: one look tells, and to wait for each would cost ten times the look.
    const found = lookAt(path);
    const isOld = found !== undefined && now - found.mtimeMs > OLD_MS;
    if (isOld && (await isPrivate(path))) await removeFolder(path).catch(() => {});
  }
}

/** As mkdtemp makes it. */
function isRandom(text: string): boolean {
  return /^[A-Za-z0-9]{6}$/.test(text);
}

function lookAt(path: string): { mtimeMs: number } | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
