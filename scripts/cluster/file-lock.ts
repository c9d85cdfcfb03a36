import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';

const pollMilliseconds = 250;

/**
 * Runs `work` while this process alone holds the lock file; waits for a live holder, takes over from a dead one.
 * `onWait` is told the holder's pid once. Only between processes: one process must not ask for one lock twice.
 */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void = () => {},
): Promise<T> {
  let told = false;
  for (;;) {
    const holder = tryLock(path);
    if (holder === 'mine') break;
    if (holder !== undefined && !told) {
      onWait(holder.pid);
      told = true;
    }
    await sleep(pollMilliseconds);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** `mine` when taken, the live holder when not, undefined when it changed hands just now. */
function tryLock(path: string): 'mine' | ProcessIdentity | undefined {
  const candidate = `${path}.${process.pid}`;
  writeFileSync(candidate, JSON.stringify(identify()));
  try {
    // A link, unlike a write, makes the file appear together with its content.
    linkSync(candidate, path);
    return 'mine';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(candidate, { force: true });
  }
  const holder = readHolder(path);
  if (holder !== undefined && isRunning(holder)) return holder;
  if (holder !== undefined) removeStale(path, holder);
  return undefined;
}

/** Moves the lock away before it is judged again, so that of two that find it stale only one removes it. */
function removeStale(path: string, seen: ProcessIdentity): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  const stillStale = moved?.pid === seen.pid && moved.startTime === seen.startTime;
  if (!stillStale) linkBack(aside, path);
  rmSync(aside, { force: true });
}

function linkBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch {
    // Somebody locked in between: two holders then do the same work once more, and the last rename wins.
  }
}

function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
