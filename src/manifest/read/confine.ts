import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { IssueCode } from '../../model/issue.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { isInside } from '../../util/is-inside.ts';

/** Files and folders that are looked at below one path. */
const MOST_SEEN = 100_000;

/** A path that may be read, with what it is without links, or why not. */
export type Confined =
  | { ok: true; path: string; real: string; type: 'file' | 'folder' }
  | { ok: false; code: IssueCode; message: string; hint?: string };

/** Resolves paths of a manifest; nothing outside the workspace is read, not even through a symbolic link. */
export interface Confinement {
  /** Real path of the folder that nothing leads out of. */
  workspace: string;
  /** Real path of the manifest's folder. */
  folder: string;
  /** `written` is relative to the folder of `file` (relative to the workspace), by default the manifest's. */
  resolve(written: string, file?: string): Promise<Confined>;
}

/** `workspace` and `folder` are absolute; both exist. `main` is the manifest, relative to the workspace. */
export async function createConfinement(
  workspace: string,
  folder: string,
  main?: string,
): Promise<Confinement> {
  const root = await realpath(workspace);
  const start = await realpath(folder);
  const known = new Map<string, Promise<Confined>>();
  const escapes = new Map<string, ReturnType<typeof findEscape>>();
  const escapeFrom: EscapeFrom = (real) => {
    const finding = escapes.get(real) ?? findEscape(root, real);
    escapes.set(real, finding);
    return finding;
  };
  return {
    workspace: root,
    folder: start,
    resolve(written, file = main) {
      const begin = file === main || file === undefined ? start : join(root, dirname(file));
      const key = `${begin}\0${written}`;
      const answer = known.get(key) ?? confine(written, { root, start: begin, escapeFrom });
      known.set(key, answer);
      return answer;
    },
  };
}

/** A link that leads out below a real folder; each folder is looked into once, on whatever ways it is named. */
type EscapeFrom = (real: string) => ReturnType<typeof findEscape>;

interface Bounds {
  root: string;
  start: string;
  escapeFrom: EscapeFrom;
}

async function confine(written: string, { root, start, escapeFrom }: Bounds): Promise<Confined> {
  if (written.includes('\0'))
    return { ok: false, code: 'invalid-value', message: 'a path cannot contain a NUL' };
  const path = resolve(start, written);
  if (!isInside(root, path)) return outside(`the path \`${written}\` leads out of the workspace`);
  let real: string;
  try {
    real = await realpath(path);
  } catch (error) {
    return notThere(error as NodeJS.ErrnoException, { root, written, path });
  }
  if (!isInside(root, real)) return outside(`a symbolic link on \`${written}\` leads out of the workspace`);
  try {
    const stats = await stat(real);
    if (!stats.isFile() && !stats.isDirectory()) {
      return { ok: false, code: 'file-unreadable', message: `\`${written}\` is neither a file nor a folder` };
    }
    const type = stats.isDirectory() ? 'folder' : 'file';
    await access(real, type === 'folder' ? constants.R_OK | constants.X_OK : constants.R_OK);
    const way = type === 'folder' ? await escapeFrom(real) : undefined;
    if (way === undefined) return { ok: true, path, real, type };
    if (way === 'too-many') return tooMany(written);
    const link = join(written, relative(real, way.link));
    return outside(`the symbolic link \`${link}\` leads out of the workspace`);
  } catch (error) {
    return notThere(error as NodeJS.ErrnoException, { root, written, path });
  }
}

function tooMany(written: string): Confined {
  const message = `\`${written}\` has more than ${MOST_SEEN} files and folders`;
  return {
    ok: false,
    code: 'file-unreadable',
    message,
    hint: 'name a folder that holds no more than is needed',
  };
}

function outside(message: string): Confined {
  return { ok: false, code: 'path-outside-workspace', message };
}

async function notThere(
  { code = 'unknown error' }: NodeJS.ErrnoException,
  { root, written, path }: { root: string; written: string; path: string },
): Promise<Confined> {
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    const why =
      { EACCES: 'permission denied', ELOOP: 'its symbolic links go round in a circle' }[code] ?? code;
    return { ok: false, code: 'file-unreadable', message: `\`${written}\` cannot be read: ${why}` };
  }
  if (/^[a-z][a-z+-]*:\/\//i.test(written)) {
    const message = `\`${written}\` is an address, and a file of the repository is needed here`;
    return {
      ok: false,
      code: 'file-not-found',
      message,
      hint: /^secrets/i.test(written)
        ? 'that is an address of the Helm plugin helm-secrets: name the file itself; what sops has encrypted is decrypted where `sops` is on PATH'
        : 'download it in an earlier step and name the file',
    };
  }
  const message = `\`${written}\` does not exist`;
  const notFound = (hint?: string): Confined => ({
    ok: false,
    code: 'file-not-found',
    message,
    ...(hint !== undefined && { hint }),
  });
  if (/[*?{]/.test(written))
    return notFound('only `*` in the names of `valuesFiles` is a pattern: name each file');
  const meant = await nearest(root, path);
  return notFound(
    meant === undefined ? undefined : `did you mean \`${join(written, relative(path, meant))}\`?`,
  );
}

/** What is there under nearly that path: each step that is missing is replaced by the name that is closest to it. */
async function nearest(root: string, path: string): Promise<string | undefined> {
  const folder = dirname(path);
  if (!isInside(root, folder)) return undefined;
  const parent = (await exists(folder)) ? folder : await nearest(root, folder);
  // What lies behind a symbolic link out of the workspace is not named either.
  if (parent === undefined || !isInside(root, await realpath(parent))) return undefined;
  const name = basename(path);
  const names = await readdir(parent).catch((): string[] => []);
  const meant = names.includes(name) ? name : didYouMean(name, names);
  return meant === undefined ? undefined : join(parent, meant);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * The first symbolic link below a folder, links below links included, that leads out of the root; broken ones are the chart's
 * own business. Each real folder is looked into once, so that links which lead back, or to ever more links, cost nothing.
 */
async function findEscape(root: string, folder: string): Promise<{ link: string } | 'too-many' | undefined> {
  const folders = new Set([folder]);
  let seen = 0;
  // A Set's iteration sees what is added to it on the way.
  for (const at of folders) {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      seen += 1;
      if (seen > MOST_SEEN) return 'too-many';
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.add(path);
      if (!entry.isSymbolicLink()) continue;
      const target = await realpath(path).catch(() => undefined);
      if (target === undefined) continue;
      if (!isInside(root, target)) return { link: path };
      if ((await stat(target)).isDirectory()) folders.add(target);
    }
  }
  return undefined;
}
