import { readFileSync, readlinkSync } from 'node:fs';
import { z } from 'zod';
import { parseJson } from '../util/json-text.ts';

const identity = z.strictObject({
  /** Of the kernel's start, and of the namespace in which `pid` counts; empty where there is no /proc. */
  boot: z.string(),
  namespace: z.string(),
  pid: z.int().min(1),
  /** In clock ticks since the kernel's start: a number is given to another process at some time. */
  startedAt: z.string(),
});

/** One process, and no later one of the same number, nor one in another container or on another machine. */
export type ProcessIdentity = z.infer<typeof identity>;

export function ownIdentity(): ProcessIdentity {
  return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}

/** Whether the process that wrote this of itself lives; `unknown` for one of another container, boot or machine, and for no identity. */
export function lifeOf(text: string): 'alive' | 'dead' | 'unknown' {
  const { data } = identity.safeParse(parseJson(text));
  const { boot, namespace } = ownPlace();
  if (data?.boot !== boot || data.namespace !== namespace) return 'unknown';
  if (boot !== '') return startOf(data.pid) === data.startedAt ? 'alive' : 'dead';
  try {
    process.kill(data.pid, 0);
    return 'alive';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? 'dead' : 'alive';
  }
}

function ownPlace(): Pick<ProcessIdentity, 'boot' | 'namespace'> {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { boot, namespace: readlinkSync('/proc/self/ns/pid') };
  } catch {
    return { boot: '', namespace: '' };
  }
}

/** Empty for a process that does not exist, and where there is no /proc. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold anything, also brackets and spaces.
    const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? '' : (fields[18] ?? '');
  } catch {
    return '';
  }
}
