import { spawn as start } from 'node:child_process';
import type { ProcessRecord, ProcessSpec, Spawn } from './process.ts';
import { watchMemory } from './process-memory.ts';
import { createOutput, type Output } from './process-output.ts';
import type { Supervisor } from './supervisor.ts';

const DEFAULT_GRACE_MS = 5_000;
/** A process has this much longer before the supervisor ends it: that is the spawner's to do. */
const SLACK_MS = 2_000;

export interface SpawnOptions {
  /** When it aborts, nothing that is being ended gets the rest of its grace. */
  force?: AbortSignal;
  /** Ends what is left when this program dies. */
  supervisor?: Supervisor;
}

/**
 * Starts processes in groups of their own and ends a whole group by SIGINT, then after the grace by SIGKILL.
 * Never throws: a start that failed is part of the record. On Windows there are no groups and only the child is ended.
 */
export function createSpawn({ force, supervisor }: SpawnOptions = {}): Spawn {
  return async (spec) => {
    const startedAt = performance.now();
    const output = await createOutput(spec);
    const record = await run(spec, output, { ...(force && { force }), ...(supervisor && { supervisor }) });
    const { stdout, stderr } = await output.finish();
    return {
      command: [spec.file, ...spec.args].join(' '),
      stdout,
      stderr,
      durationMs: Math.round(performance.now() - startedAt),
      ...record,
    };
  };
}

type Ending = Pick<ProcessRecord, 'pid' | 'exitCode' | 'signal' | 'startError' | 'endedBy'>;

function run(spec: ProcessSpec, output: Output, { force, supervisor }: SpawnOptions): Promise<Ending> {
  if (spec.signal?.aborted) return Promise.resolve({ endedBy: 'abort' });
  return new Promise((resolve) => {
    const expected = supervisor?.expect();
    const child = tryToStart(spec.file, spec.args, {
      env: { ...spec.env, ...expected?.env },
      detached: process.platform !== 'win32',
      stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', output.stdout, output.stderr],
      windowsHide: true,
      ...(spec.cwd !== undefined && { cwd: spec.cwd }),
    });
    if (child instanceof Error) {
      expected?.ended();
      resolve({ startError: child });
      return;
    }
    let endedBy: ProcessRecord['endedBy'];
    let patience: NodeJS.Timeout | undefined;
    if (child.pid !== undefined) expected?.started(child.pid, longest(spec));
    const kill = () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL');
    const end = (cause: NonNullable<ProcessRecord['endedBy']>) => {
      if (endedBy !== undefined || child.pid === undefined) return;
      endedBy = cause;
      signalGroup(child.pid, 'SIGINT');
      patience = setTimeout(kill, force?.aborted ? 0 : (spec.graceMs ?? DEFAULT_GRACE_MS));
      force?.addEventListener('abort', kill, { once: true });
    };
    const onAbort = () => end('abort');
    const timer = spec.timeoutMs === undefined ? undefined : setTimeout(() => end('timeout'), spec.timeoutMs);
    spec.signal?.addEventListener('abort', onAbort, { once: true });
    output.tooMuch.addEventListener('abort', () => end('output'), { once: true });
    const memory = spec.most?.memory;
    const stopWatching =
      memory === undefined ? () => {} : watchMemory(child.pid, memory, () => end('memory'));

    const settle = (ending: Ending) => {
      clearTimeout(timer);
      clearTimeout(patience);
      stopWatching();
      force?.removeEventListener('abort', kill);
      spec.signal?.removeEventListener('abort', onAbort);
      // Whatever the child left behind in its group must not outlive it.
      kill();
      expected?.ended();
      resolve({ ...ending, ...(child.pid !== undefined && { pid: child.pid }), ...(endedBy && { endedBy }) });
    };
    child.once('error', (error) => child.pid === undefined && settle({ startError: error }));
    child.once('exit', (exitCode, signal) =>
      settle({ ...(exitCode !== null && { exitCode }), ...(signal !== null && { signal }) }),
    );
    output.attach(child);
    if (spec.stdin !== undefined) {
      // A child that does not read its input closes the pipe early; that is its right.
      child.stdin?.on('error', () => {});
      child.stdin?.end(spec.stdin);
    }
    if (child.pid !== undefined) spec.onStarted?.(child.pid);
  });
}

/** Of some things Node tells at once: a variable with a NUL in it, or one that is too long for the system. */
function tryToStart(...args: Parameters<typeof start>): ReturnType<typeof start> | Error {
  try {
    return start(...args);
  } catch (error) {
    return error as Error;
  }
}

/** When it is over for certain, however this program fares. */
function longest({ timeoutMs, graceMs = DEFAULT_GRACE_MS }: ProcessSpec): number | undefined {
  return timeoutMs === undefined ? undefined : timeoutMs + graceMs + SLACK_MS;
}

/** Sends a signal to a process group; a group that is gone already is fine. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // ESRCH: it ended by itself in between.
  }
}
