import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll } from 'vitest';
import { buildDist } from '../../scripts/bundle/build-dist.ts';
import { withFileLock } from '../../scripts/cluster/file-lock.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'bundled-action');
/** What the bundle is made of; the files of `setup` are those of the sub-action. */
const SOURCES = ['src', 'scripts/bundle', 'setup', 'action.yml', 'package-lock.json', 'tsconfig.json'];

/** On a machine that is busy with other tests a build takes a minute. */
const LONGEST_BUILD_MS = 300_000;

/**
 * The action as it would be released from the present sources, whatever dist is committed: a folder with action.yml,
 * setup and dist, there once the tests run. The first test file that asks builds it; it is kept until the sources change.
 */
export function useBundledAction(): { folder: string } {
  const action = { folder: '' };
  beforeAll(async () => {
    action.folder = await bundledAction();
  }, LONGEST_BUILD_MS);
  return action;
}

async function bundledAction(): Promise<string> {
  const folder = join(CACHE, await digestOf(SOURCES));
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  await withFileLock(join(CACHE, '.lock'), async () => {
    if (!existsSync(folder)) await build(folder);
  });
  return folder;
}

async function build(folder: string): Promise<void> {
  const unfinished = await mkdtemp(join(CACHE, 'unfinished-'));
  const built = await buildDist(ROOT, join(unfinished, 'dist'));
  if (!built.ok) throw new Error(`the action cannot be built: ${built.problem}`);
  for (const name of ['action.yml', 'setup'])
    await cp(join(ROOT, name), join(unfinished, name), { recursive: true });
  await rename(unfinished, folder);
  const others = (await readdir(CACHE)).filter((name) => name !== '.lock' && join(CACHE, name) !== folder);
  for (const name of others) await rm(join(CACHE, name), { recursive: true, force: true });
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) await addTo(hash, path);
  return hash.digest('hex').slice(0, 16);
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const absolute = join(ROOT, path);
  const entries = await readdir(absolute, { withFileTypes: true, recursive: true }).catch(() => undefined);
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of (files ?? [absolute]).sort())
    hash.update(`${file.slice(ROOT.length)}\0`).update(await readFile(file));
}
