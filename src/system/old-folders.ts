import { readdir, stat } from 'node:fs/promises';
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
    if (!(await isPrivate(path))) continue;
    const changed = await stat(path).catch(() => undefined);
    if (changed !== undefined && now - changed.mtimeMs > OLD_MS) await removeFolder(path).catch(() => {});
  }
}

/** As mkdtemp makes it. */
function isRandom(text: string): boolean {
  return /^[A-Za-z0-9]{6}$/.test(text);
}
