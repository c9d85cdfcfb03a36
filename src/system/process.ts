/** What to start. `env` is the whole environment, nothing is inherited. */
export interface ProcessSpec {
  file: string;
  args: string[];
  env: Record<string, string>;
  cwd?: string;
  stdin?: string;
  /** Milliseconds after which the process group is ended. */
  timeoutMs?: number;
  /** Ends the process group when it aborts. */
  signal?: AbortSignal;
  /** Milliseconds between SIGINT and SIGKILL; default 5000. */
  graceMs?: number;
  /**
   * `memory`: stdout and stderr are pipes and kept (the last 10 MB of each).
   * `{folder}`: they are files there, which are followed; the child survives our own death and can still be interrupted properly.
   */
  output?: 'memory' | { folder: string };
  /** What it may use; a process that uses more is ended. */
  most?: ProcessLimits;
  /** Called for each whole line as it is written, without its line break. */
  onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Called right after the start. */
  onStarted?: (pid: number) => void;
}

/** Bounds of a process, each in bytes. */
export interface ProcessLimits {
  /** Of each stream, all of which is kept then. For output that is read as data: a part of it would say something else. */
  output?: number;
  /** Of memory that is in use (resident), of the process itself. Looked at ten times a second, on Linux only. */
  memory?: number;
}

/** How a process ended: one record for exit code, signal, timeout, abort and a start that failed. */
export interface ProcessRecord {
  /** The command with its arguments, for messages; callers redact it. */
  command: string;
  pid?: number;
  exitCode?: number;
  signal?: NodeJS.Signals;
  /** The process could not be started at all. */
  startError?: Error;
  /** What ended it first, when it did not end by itself. */
  endedBy?: 'timeout' | 'abort' | keyof ProcessLimits;
  stdout: string;
  stderr: string;
  durationMs: number;
}

export type Spawn = (spec: ProcessSpec) => Promise<ProcessRecord>;

/** True when the process ran to its own end with exit code 0. */
export function succeeded(record: ProcessRecord): boolean {
  return record.exitCode === 0 && record.endedBy === undefined && record.startError === undefined;
}
