import { lstat } from 'node:fs/promises';

/** A folder and no link to one, of this user, that nobody else may enter. Windows gives each user a temp folder of its own. */
export async function isPrivate(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}
