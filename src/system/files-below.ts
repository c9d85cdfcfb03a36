import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MOST_SEEN = 10_000;
/** A folder is listed once for each way to it, and links can double the ways at every level. */
const MOST_LINKS = 500;

interface Walk {
  files: string[];
  seen: number;
  links: number;
}

/**
 * Paths of the files below a folder, relative to it, symbolic links followed, sorted. Throws when a link leads back to where it is, and
 * when there are too many files or links.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const walk: Walk = { files: [], seen: 0, links: 0 };
  await list(folder, '', [await realpath(folder)], walk);
  return walk.files.sort();
}

/** `above` are the real paths of the folders that are being listed, the last one this one's. */
async function list(root: string, way: string, above: readonly string[], walk: Walk): Promise<void> {
  for (const entry of await readdir(join(root, way), { withFileTypes: true })) {
    const name = join(way, entry.name);
    walk.seen += 1;
    if (walk.seen > MOST_SEEN) throw new Error(`it has more than ${MOST_SEEN} files and folders`);
    if (!(await isFolder(join(root, name), entry))) {
      walk.files.push(name);
      continue;
    }
    if (entry.isSymbolicLink()) walk.links += 1;
    if (walk.links > MOST_LINKS) throw new Error(`it has more than ${MOST_LINKS} symbolic links to folders`);
    const real = await realpath(join(root, name));
    if (above.includes(real)) throw new Error(`the symbolic link ${name} leads back into itself`);
    await list(root, name, [...above, real], walk);
  }
}

/** A link that leads nowhere is left to whoever reads it. */
async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const target = await stat(path).catch(() => undefined);
  return target?.isDirectory() === true;
}
