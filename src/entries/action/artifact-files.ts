import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { secretsInText } from '../../kube/secrets-in-text.ts';
import type { Redactor } from '../../system/redactor.ts';
import { readableText } from './readable-text.ts';

/** Files that may go into the artifact, and what of them does. */
export interface ArtifactFiles {
  /** Absolute paths of copies. */
  files: string[];
  /** Paths, as they are called in the folder of the run, that would have been too much. */
  leftOut: string[];
  /** Paths of what is no text, in which nobody can look for secrets. */
  unread: string[];
}

/** Together, before they are packed. */
const LIMIT_BYTES = 50 * 1024 * 1024;

/** What every reader looks at first; the logs, which are the largest, come last. */
const ORDER = [/^result\.json$/, /^report\.html$/, /diagnosis\.json$/, /^journal\.jsonl$/, /\.ya?ml$/];

/** Made to be applied again, Secrets included; they are of no use once these are masked. */
const BACKUP = /^backup-.*\.yaml$/;

/** No file system that an artifact may be unpacked on takes these, so the service does not either. */
const FORBIDDEN = /[":<>|*?\r\n]/g;

/**
 * Copies what is kept of a run to `to`, so that it can leave this machine: text once more through the redactor, because
 * scripts may have put files of their own there, and as UTF-8, unpacked; nothing that is no text; no backups, hidden files or
 * links; and at most `limitBytes`.
 */
export async function copyForArtifact(
  folder: string,
  { to, redactor, limitBytes = LIMIT_BYTES }: { to: string; redactor: Redactor; limitBytes?: number },
): Promise<ArtifactFiles> {
  const files: string[] = [];
  const leftOut: string[] = [];
  const unread: string[] = [];
  let left = limitBytes;
  for (const { path, bytes } of await filesIn(folder)) {
    if (bytes > left) {
      leftOut.push(path);
      continue;
    }
    const text = readableText(await readFile(join(folder, path)));
    if (text === undefined) {
      unread.push(path);
      continue;
    }
    if (text.length > left) {
      leftOut.push(path);
      continue;
    }
    left -= Math.max(bytes, text.length);
    const copy = join(to, path.replace(FORBIDDEN, '_'));
    await mkdir(dirname(copy), { recursive: true });
    for (const secret of secretsInText(text)) redactor.learn(secret);
    await writeFile(copy, redactor.clean(text));
    files.push(copy);
  }
  return { files, leftOut, unread };
}

interface File {
  /** Relative, with slashes. */
  path: string;
  bytes: number;
}

/** The most important first, then the smallest, so that what does not fit is what is missed least. */
async function filesIn(folder: string): Promise<File[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !BACKUP.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: (await lstat(join(folder, path))).size })),
  );
  return files.sort((a, b) => rank(a) - rank(b) || a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
}

function rank({ path }: File): number {
  const at = ORDER.findIndex((pattern) => pattern.test(path) || pattern.test(basename(path)));
  return at < 0 ? ORDER.length : at;
}
