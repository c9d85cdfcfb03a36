import { chmod, mkdir, mkdtemp, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { removeFolder } from './files.ts';
import { isPrivate } from './private-folder.ts';
import { ownIdentity } from './process-identity.ts';

/** In a run's folder: the process that it belongs to, so that a later one can tell whether it was left behind. */
const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
/** The kernel's limit for the path of a socket is 104 bytes on macOS and 108 on Linux; this leaves room below the folder. */
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
/** Each is lost to a run that ends in the same moment. */
const MOST_TRIES = 20;
/** Of a process that is known to none: more than any run takes. */
const OLD_MS = 7 * 24 * 3_600_000;

/** A folder of a run that this user has left or is still at work in. */
export interface OwnFolder {
  path: string;
  /** What its owner wrote: a ProcessIdentity as JSON; empty when nothing can be read. */
  owner: string;
  /** So old that whoever made it is gone, wherever that was. */
  isOld: boolean;
}

/**
 * Makes the private folder of a run: `hl-<uid>/<6 letters>` in the temp folder, or in /tmp when that is too long for a socket.
 * Others can neither enter the parent nor put anything into it. Where somebody else has made that, the folder stands alone.
 */
export async function makeOwnFolder(tempFolder: string): Promise<string> {
  const temp = tempFor(tempFolder);
  await mkdir(temp, { recursive: true });
  const folder = (await makeBelow(parentIn(temp))) ?? (await mkdtemp(`${parentIn(temp)}-`));
  await chmod(folder, 0o700);
  await writeFile(join(folder, OWNER_FILE), JSON.stringify(await ownIdentity()), { mode: 0o600 });
  return folder;
}

/** Removes a run's folder, and the parent with the last one. A missing one is fine. */
export async function removeOwnFolder(path: string): Promise<void> {
  await removeFolder(path);
  if (NAME.test(basename(path))) await rmdir(dirname(path)).catch(() => {});
}

/** Whether a path is such a folder of this user, and not something else that is only called so. */
export async function isOwnFolder(path: string, tempFolder: string): Promise<boolean> {
  const parent = dirname(resolve(path));
  for (const temp of new Set([resolve(tempFolder), tempFor(tempFolder)])) {
    const isBelow = parent === parentIn(temp) && NAME.test(basename(path)) && (await isPrivate(parent));
    const isAlone = parent === temp && NAME.test(path.slice(`${parentIn(temp)}-`.length));
    if ((isBelow || isAlone) && (await isPrivate(path))) return true;
  }
  return false;
}

/** The folders of this user's runs. Everything else is passed over: other names, links, what others could write into. */
export async function listOwnFolders(tempFolder: string, now: number): Promise<OwnFolder[]> {
  const parent = parentIn(tempFor(tempFolder));
  if (!(await isPrivate(parent))) return [];
  const found: OwnFolder[] = [];
  for (const name of (await readdir(parent).catch(() => [])).filter((entry) => NAME.test(entry))) {
    const path = join(parent, name);
    if (!(await isPrivate(path))) continue;
    const owner = await readFile(join(path, OWNER_FILE), 'utf8').catch(() => '');
    const made = await stat(path).catch(() => undefined);
    found.push({ path, owner, isOld: made !== undefined && now - made.mtimeMs > OLD_MS });
  }
  return found;
}

/**
 * Until something is in the parent, another run that ends may remove it, and somebody else make what has its name then: so it is
 * looked at before and after. Undefined when it is not this user's alone.
 */
async function makeBelow(parent: string): Promise<string | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await mkdir(parent, { mode: 0o700 }).catch(unless('EEXIST'));
    if (!(await isPrivate(parent))) continue;
    const folder = await mkdtemp(join(parent, '/')).catch(unless('ENOENT'));
    if (folder === undefined) continue;
    if ((await isPrivate(parent)) && (await isPrivate(folder))) return folder;
    await rmdir(folder).catch(() => {});
  }
  return undefined;
}

function unless(expected: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== expected) throw error;
  };
}

function tempFor(tempFolder: string): string {
  const temp = resolve(tempFolder);
  const length = Buffer.byteLength(join(parentIn(temp), 'xxxxxx'));
  return length > LONGEST_FOLDER && process.platform !== 'win32' ? SHORT_TEMP : temp;
}

function parentIn(temp: string): string {
  return join(temp, `hl-${process.getuid?.() ?? 'user'}`);
}
