import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { IssueCode } from '../model/issue.ts';
import { didYouMean } from '../util/did-you-mean.ts';

/** A path that may be read, or why not. */
export type Confined =
  | { ok: true; path: string; type: 'file' | 'folder' }
  | { ok: false; code: IssueCode; message: string; hint?: string };

/** Resolves paths of a manifest; nothing outside the workspace is read, not even through a symbolic link. */
export interface Confinement {
  /** `written` is relative to the manifest's folder. */
  resolve(written: string): Promise<Confined>;
}

/** `workspace` and `folder` are absolute; both exist. */
export async function createConfinement(workspace: string, folder: string): Promise<Confinement> {
  const root = await realpath(workspace);
  const start = await realpath(folder);
  const known = new Map<string, Promise<Confined>>();
  return {
    resolve(written) {
      const answer = known.get(written) ?? confine(root, start, written);
      known.set(written, answer);
      return answer;
    },
  };
}

async function confine(root: string, start: string, written: string): Promise<Confined> {
  if (written.includes('\0'))
    return { ok: false, code: 'invalid-value', message: 'a path cannot contain a NUL' };
  const path = resolve(start, written);
  if (!isInside(root, path)) return outside(`the path \`${written}\` leads out of the workspace`);
  let real: string;
  try {
    real = await realpath(path);
  } catch (error) {
    return notThere(error as NodeJS.ErrnoException, written, path);
  }
  if (!isInside(root, real)) return outside(`a symbolic link on \`${written}\` leads out of the workspace`);
  try {
    const stats = await stat(real);
    if (!stats.isFile() && !stats.isDirectory()) {
      return { ok: false, code: 'file-unreadable', message: `\`${written}\` is neither a file nor a folder` };
    }
    const type = stats.isDirectory() ? 'folder' : 'file';
    await access(real, type === 'folder' ? constants.R_OK | constants.X_OK : constants.R_OK);
    const link = type === 'folder' ? await findEscape(root, real) : undefined;
    if (link === undefined) return { ok: true, path, type };
    return outside(`the symbolic link \`${join(written, relative(real, link))}\` leads out of the workspace`);
  } catch (error) {
    return notThere(error as NodeJS.ErrnoException, written, path);
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function outside(message: string): Confined {
  return { ok: false, code: 'path-outside-workspace', message };
}

async function notThere(
  { code = 'unknown error' }: NodeJS.ErrnoException,
  written: string,
  path: string,
): Promise<Confined> {
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    const why =
      { EACCES: 'permission denied', ELOOP: 'its symbolic links go round in a circle' }[code] ?? code;
    return { ok: false, code: 'file-unreadable', message: `\`${written}\` cannot be read: ${why}` };
  }
  const message = `\`${written}\` does not exist`;
  const meant = await neighbour(path);
  if (meant === undefined) return { ok: false, code: 'file-not-found', message };
  return {
    ok: false,
    code: 'file-not-found',
    message,
    hint: `did you mean \`${join(dirname(written), meant)}\`?`,
  };
}

/** A file in the same folder whose name is close. */
async function neighbour(path: string): Promise<string | undefined> {
  try {
    return didYouMean(path.slice(dirname(path).length + 1), await readdir(dirname(path)));
  } catch {
    return undefined;
  }
}

/** The first symbolic link below a folder that leads out of the root; broken ones are the chart's own business. */
async function findEscape(root: string, folder: string): Promise<string | undefined> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const target = await realpath(link).catch(() => root);
    if (!isInside(root, target)) return link;
  }
  return undefined;
}
