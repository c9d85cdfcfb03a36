import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What one command cost as a whole, with every process that it started and waited for. */
export interface Measurement {
  wallSeconds: number;
  cpuSeconds: number;
  /** Peak memory of the command's first process. */
  peakMegabytes: number;
}

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
  let peakKilobytes = 0;
  const sampling = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, peakOf(firstChildOf(child.pid as number)));
  }, 20);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${line}\n${output}\nended with ${code}`);
  const [, wall = 'NaN', user = 'NaN', system = 'NaN'] = /measured (\S+) (\S+) (\S+)/.exec(report) ?? [];
  return {
    wallSeconds: Number(wall),
    cpuSeconds: Number(user) + Number(system),
    peakMegabytes: Math.round(peakKilobytes / 1024),
  };
}

function firstChildOf(pid: number): number | undefined {
  const first = read(`/proc/${pid}/task/${pid}/children`).split(' ')[0];
  return first ? Number(first) : undefined;
}

function peakOf(pid: number | undefined): number {
  return pid === undefined ? 0 : Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
