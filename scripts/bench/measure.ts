import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What one command cost as a whole, with every process that it started and waited for. */
export interface Measurement {
  wallSeconds: number;
  cpuSeconds: number;
  /** Peak memory of the command's first process. */
  ownMegabytes: number;
  /** The most that it and all its descendants had resident at the same time, as far as samples saw it. */
  treeMegabytes: number;
}

const SAMPLE_MS = 50;
/** Looking at all descendants costs processor time that the command should have. */
const SAMPLES_A_TREE = 4;
const PAGE_KILOBYTES = 4;

/** Runs a shell line to its end; throws with its output when it fails. */
export async function measure(line: string, env: Record<string, string>): Promise<Measurement> {
  // bash adds up the processor time of all descendants that were waited for; `exec` would lose that.
  const script = `TIMEFORMAT='measured %R %U %S'; time { ${line} ; } >&3 2>&3`;
  const child = spawn('bash', ['-c', script], { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let report = '';
  let output = '';
  child.stderr?.on('data', (chunk) => {
    report += chunk;
  });
  child.stdio[3]?.on('data', (chunk) => {
    output = (output + chunk).slice(-20_000);
  });
  let own = 0;
  let tree = 0;
  let samples = 0;
  const sampling = setInterval(() => {
    const first = childrenOf(child.pid as number)[0];
    own = Math.max(own, first === undefined ? 0 : peakOf(first));
    if (samples++ % SAMPLES_A_TREE === 0) tree = Math.max(tree, residentBelow(child.pid as number));
  }, SAMPLE_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${line}\n${output}\nended with ${code}`);
  const [, wall = 'NaN', user = 'NaN', system = 'NaN'] = /measured (\S+) (\S+) (\S+)/.exec(report) ?? [];
  return {
    wallSeconds: Number(wall),
    cpuSeconds: Number(user) + Number(system),
    ownMegabytes: Math.round(own / 1024),
    treeMegabytes: Math.round(Math.max(tree, own) / 1024),
  };
}

function residentBelow(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + residentOf(child) + residentBelow(child), 0);
}

/** Kilobytes. */
function residentOf(pid: number): number {
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_KILOBYTES;
}

/** Kilobytes. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Those started by any thread of the process. */
function childrenOf(pid: number): number[] {
  return list(`/proc/${pid}/task`)
    .flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter((child) => child.trim() !== '')
    .map(Number);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
