import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from '../cluster/file-lock.ts';
import { buildDist } from './build-dist.ts';

/** What the bundle is made of; the files of `setup` are those of the sub-action. */
const SOURCES = [
  ...['src', 'scripts/bundle', 'setup', 'action.yml'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
];

export type FreshAction = { ok: true; folder: string } | { ok: false; problem: string };

/**
 * The action as it would be released from the present sources, whatever dist is committed: a folder with action.yml,
 * setup and dist. It is built once and kept until the sources change.
 */
export async function freshAction(root: string): Promise<FreshAction> {
  const cache = join(root, 'node_modules', '.cache', 'bundled-action');
  const folder = join(cache, await digestOf(root));
  if (existsSync(folder)) return { ok: true, folder };
  await mkdir(cache, { recursive: true });
  return withFileLock(join(cache, '.lock'), async () => {
    if (existsSync(folder)) return { ok: true, folder };
    const unfinished = await mkdtemp(join(cache, 'unfinished-'));
    const built = await buildDist(root, join(unfinished, 'dist'));
    if (!built.ok) return built;
    for (const name of ['action.yml', 'setup'])
      await cp(join(root, name), join(unfinished, name), { recursive: true });
    await rename(unfinished, folder);
    const others = (await readdir(cache)).filter((name) => name !== '.lock' && join(cache, name) !== folder);
    for (const name of others) await rm(join(cache, name), { recursive: true, force: true });
    return { ok: true, folder };
  });
}

async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of SOURCES) {
    const absolute = join(root, path);
    const entries = await readdir(absolute, { withFileTypes: true, recursive: true }).catch(() => undefined);
    const files = entries
      ?.filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of (files ?? [absolute]).sort())
      hash.update(`${file.slice(root.length)}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
