import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Folders `d0` to `d15`, each with two links to the next one; `name` lies in the last one, to which 32,768 ways lead from the first.
 * Twice as many links as on one way are still below the 40 that Linux follows: under load it counts some of them twice.
 */
export async function doublingLinks(folder: string, name = 'x.yaml', content = ''): Promise<void> {
  for (let level = 0; level < 15; level++) {
    await mkdir(join(folder, `d${level}`), { recursive: true });
    for (const link of ['a', 'b']) await symlink(`../d${level + 1}`, join(folder, `d${level}/${link}`));
  }
  await mkdir(join(folder, 'd15'), { recursive: true });
  await writeFile(join(folder, 'd15', name), content);
}
