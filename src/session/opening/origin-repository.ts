import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const LARGEST_BYTES = 1024 * 1024;

/**
 * The repository that a checkout comes from, as `owner/repository`, by its remote `origin`: what GITHUB_REPOSITORY says on a
 * runner. Reads git's files and starts no git. Undefined without a remote on another machine.
 */
export async function originRepository(workspace: string): Promise<string | undefined> {
  const folder = await gitFolder(workspace);
  const config = folder && (await textOf(join(folder, 'config')));
  const url = config && originUrl(config);
  return url ? repositoryOf(url) : undefined;
}

/** Where the configuration is: `.git`, or what it names in a worktree or a submodule. */
async function gitFolder(workspace: string): Promise<string | undefined> {
  const dotGit = join(workspace, '.git');
  const pointer = await textOf(dotGit);
  if (pointer === undefined) return dotGit;
  if (!pointer.startsWith('gitdir:')) return undefined;
  const [line = ''] = pointer.slice('gitdir:'.length).split('\n');
  const target = line.trim();
  if (target === '') return undefined;
  const folder = resolve(workspace, target);
  const common = (await textOf(join(folder, 'commondir')))?.trim();
  return common ? resolve(folder, common) : folder;
}

/** Undefined for what is no file. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size <= LARGEST_BYTES ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

const HEADER = /^\[\s{0,20}([\w.-]{1,100})(?:\s{1,20}"((?:[^"\\]|\\.){0,1000})")?\s{0,20}\](.*)$/;

/** The first `url` of `[remote "origin"]`, which is the one that git fetches from. */
function originUrl(config: string): string | undefined {
  let isOrigin = false;
  for (const line of config.split('\n')) {
    const header = HEADER.exec(line.trim());
    if (header) isOrigin = header[1]?.toLowerCase() === 'remote' && header[2] === 'origin';
    const [key = '', ...value] = (header?.[3] ?? line).split('=');
    const isUrl = key.trim().toLowerCase() === 'url' && value.length > 0;
    if (isOrigin && isUrl) return plainValue(value.join('=').trim());
  }
  return undefined;
}

/** Without quotes and the comment behind it. */
function plainValue(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  return quoted?.replace(/\\(.)/g, '$1') ?? (value.split(/[#;]/)[0] ?? '').trim();
}

/** `https://host/owner/repository.git`, `ssh://git@host:22/owner/repository` or `git@host:owner/repository`. */
export function repositoryOf(url: string): string | undefined {
  if (/^(?:file:|[a-z]:[\\/])/i.test(url)) return undefined;
  const path =
    /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.*)$/i.exec(url)?.[1] ?? /^[^/:]+:(?!\/\/)(.*)$/.exec(url)?.[1];
  return path === undefined
    ? undefined
    : withoutEdges(withoutEdges(path).replace(/\.git$/i, '')) || undefined;
}

function withoutEdges(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '')
    .join('/');
}
