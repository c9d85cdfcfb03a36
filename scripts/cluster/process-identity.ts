import { readFileSync } from 'node:fs';

/** One process, not just its number: pids are used again, start times are not. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks since boot as the kernel tells them; absent where there is no /proc. */
  startTime?: string;
}

/** The identity of a running process, or of this one; undefined when it is gone or a zombie. */
export function identify(pid: number = process.pid): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command in parentheses may hold spaces; the fields count from behind it, state first.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    if (state === 'Z' || startTime === undefined) return undefined;
    return { pid, startTime };
  } catch {
    return process.platform !== 'linux' && answersSignals(pid) ? { pid } : undefined;
  }
}

/** Whether exactly that process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid);
  return now !== undefined && now.startTime === identity.startTime;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
