import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages } from '../cluster/debian-packages.ts';
import type { Progress } from '../cluster/progress.ts';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Debian's, without a window system. */
const PACKAGE = 'chromium-headless-shell';
/** Where the browsers are that other projects' Playwright has downloaded, and what is in a folder of it. */
const PLAYWRIGHT_CACHE = join(homedir(), '.cache', 'ms-playwright');
const IN_PLAYWRIGHT = [
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
];

/** A Chromium, or why there is none. */
export type Chromium = { path: string } | { path?: never; why: string };

/** Set by whoever has tried in vain already, with why: nobody tries again. */
export const NO_CHROMIUM = 'NO_CHROMIUM';

/**
 * A Chromium to look at pages with: what CHROMIUM says, one on PATH, one of Playwright's, or Debian's package, which is
 * installed where that is possible.
 */
export async function ensureChromium(progress: Progress): Promise<Chromium> {
  const found = await findChromium();
  if (found !== undefined) return { path: found };
  const known = process.env[NO_CHROMIUM];
  if (known) return { why: known };
  const none = 'no Chromium on PATH, and CHROMIUM names none';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { why: none };
  const problem = await installPackages([PACKAGE], progress);
  const path = await findChromium();
  if (path !== undefined) return { path };
  const why = problem === undefined ? none : `${none}; ${problem.trim().split('\n')[0]}`;
  progress(why);
  return { why };
}

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const kept = await readdir(PLAYWRIGHT_CACHE).catch(() => []);
  const inCache = kept
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => IN_PLAYWRIGHT.map((path) => join(PLAYWRIGHT_CACHE, name, path)));
  const given = process.env.CHROMIUM;
  return [...(given ? [given] : []), ...onPath, ...inCache].find((path) => existsSync(path));
}
