import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The environment of this process without its holes. */
export function currentEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Where tools and what is known about them are kept between runs. */
export function cacheFolder(env: Record<string, string>): string {
  return env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** Where pulled charts are kept between runs. */
export function chartCacheFolder(env: Record<string, string>): string {
  return join(cacheFolder(env), 'helm-lifecycle-action', 'charts');
}

/** The repository that a folder belongs to, or the folder itself: what the CLI takes for the workspace. */
export function workspaceOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
