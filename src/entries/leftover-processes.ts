import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Clock } from '../system/clock.ts';

const GRACE_MS = 5_000;
const POLL_MS = 100;

/**
 * Ends every process of this user whose command line or environment names something in `folder`, which only the processes of
 * one run do: by SIGINT, upon which Helm records its release as failed, then by SIGKILL. Gives the command lines of what it ended. Only where
 * there is a /proc; elsewhere it finds nothing.
 */
export async function endLeftoverProcesses(folder: string, clock: Clock): Promise<string[]> {
  const found = await processesOf(folder);
  for (const { pid } of found) signal(pid, 'SIGINT');
  for (const deadline = clock.now() + GRACE_MS; clock.now() < deadline; ) {
    if ((await processesOf(folder)).length === 0) break;
    await clock.sleep(POLL_MS);
  }
  for (const { pid } of await processesOf(folder)) signal(pid, 'SIGKILL');
  return found.map(({ command }) => command);
}

/**
 * Whether the process of that number is still one that names `folder`. A dead one that nobody has waited for names nothing any
 * more; without a /proc every process of that number counts.
 */
export function isStillRunning(pid: number, folder: string): boolean {
  try {
    process.kill(pid, 0);
    if (!existsSync('/proc/self')) return true;
    const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
    return isIn(folder, `${read('cmdline')}${read('environ')}`);
  } catch {
    return false;
  }
}

async function processesOf(folder: string): Promise<{ pid: number; command: string }[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [command, env, owner] = await Promise.all([
        readText(`/proc/${pid}/cmdline`),
        readText(`/proc/${pid}/environ`),
        stat(`/proc/${pid}`).catch(() => undefined),
      ]);
      const isOthers = Number(pid) === process.pid || owner?.uid !== process.getuid?.();
      const isOurs = !isOthers && isIn(folder, `${command}${env}`);
      return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }),
  );
  return found.flat();
}

/** The beginning of another folder's name is none. */
function isIn(folder: string, text: string): boolean {
  return text.includes(folder + sep);
}

/** Empty for a process that is gone, is a zombie or is another user's. */
function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // ESRCH: it ended by itself in between.
  }
}
