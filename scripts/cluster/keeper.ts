import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { KeeperEvent, KeeperRequest, KeptProcess } from './keeper-protocol.ts';

/**
 * The program that owns one cluster's processes and folder. It lives in its own session and ends them all as soon as
 * its stdin closes, which also happens when the process that holds the other end is killed with SIGKILL.
 * Usage: node keeper.ts <folder>
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: keeper.ts <folder>');

const children = new Map<string, ChildProcess>();
const cleanups: Array<{ file: string; args: readonly string[] }> = [];
let ending = false;
// Where it exists, the kernel itself ends a child whose keeper is killed with SIGKILL.
const setpriv = '/usr/bin/setpriv';
const tied =
  process.platform === 'linux' && existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL', '--'] : [];

const requests = createInterface({ input: process.stdin });
requests.on('line', (line) => handle(JSON.parse(line) as KeeperRequest));
requests.on('close', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
// The reader of our events may be gone; that is no reason to die before the children do.
process.stdout.on('error', () => {});

function handle(request: KeeperRequest): void {
  if (ending) return;
  if ('cleanup' in request) cleanups.unshift(request.cleanup);
  else start(request.start);
}

function start({ name, file, args, env }: KeptProcess): void {
  const log = openSync(join(folder as string, `${name}.log`), 'a', 0o600);
  const [program, ...rest] = [...tied, file, ...args] as [string, ...string[]];
  const child = spawn(program, rest, { env, stdio: ['ignore', log, log], cwd: folder as string });
  children.set(name, child);
  child.once('error', (error) => tell({ failed: name, problem: error.message }));
  child.once('spawn', () => tell({ started: name, pid: child.pid as number }));
  child.once('exit', (code, signal) => {
    children.delete(name);
    if (!ending) tell({ exited: name, how: signal ?? `exit code ${code}` });
  });
}

/** Nothing here is worth saving, so nobody is asked politely; newest first, so that no controller mourns its API server. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  const running = [...children.values()].reverse().filter((child) => child.pid !== undefined);
  const gone = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(gone);
  for (const { file, args } of cleanups) await runToEnd(file, args);
  rmSync(folder as string, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

function runToEnd(file: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'ignore' });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

function tell(event: KeeperEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
