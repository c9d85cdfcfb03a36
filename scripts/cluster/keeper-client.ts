import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { KeeperEvent, KeeperRequest, KeptProcess } from './keeper-protocol.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { until } from './until.ts';

/** This process's end of one keeper: it starts processes, and they end when `close` is called or this process is gone. */
export interface Keeper {
  /** Resolves to the pid once the process runs; rejects when it cannot be started. */
  start(kept: KeptProcess): Promise<number>;
  /** Registers a program to run when everything has ended. */
  cleanup(file: string, args: readonly string[]): void;
  /** Throws, with the end of its log, when one of the processes has ended by itself. */
  check(): void;
  /** Ends every process, runs the cleanups, removes the folder; resolves when all is gone. */
  close(): Promise<void>;
}

/** Starts a keeper that owns `folder` from now on, removing it included. */
export function openKeeper(folder: string): Keeper {
  const program = fileURLToPath(new URL('./keeper.ts', import.meta.url));
  // Detached: Ctrl-C in the terminal must reach the holder only, who then decides what goes in which order.
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const kept = new Map<string, ProcessIdentity>();
  const waiting = new Map<string, { resolve: (pid: number) => void; reject: (error: Error) => void }>();
  const deaths: string[] = [];
  child.stdin.on('error', () => {});

  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = JSON.parse(line) as KeeperEvent;
    if ('started' in event) {
      const identity = identify(event.pid);
      if (identity !== undefined) kept.set(event.started, identity);
      waiting.get(event.started)?.resolve(event.pid);
    } else if ('failed' in event) {
      waiting.get(event.failed)?.reject(new Error(`cannot start ${event.failed}: ${event.problem}`));
    } else {
      deaths.push(`${event.exited} ended by itself (${event.how}):\n${logTail(folder, event.exited)}`);
    }
  });

  const send = (request: KeeperRequest) => child.stdin.write(`${JSON.stringify(request)}\n`);
  return {
    start: (process_) =>
      new Promise((resolve, reject) => {
        waiting.set(process_.name, { resolve, reject });
        void ended.then(() =>
          reject(new Error(`cannot start ${process_.name}: the cluster's keeper has ended`)),
        );
        send({ start: process_ });
      }),
    cleanup: (file, args) => void send({ cleanup: { file, args } }),
    check: () => {
      if (deaths.length > 0) throw new Error(deaths.join('\n'));
    },
    close: async () => {
      child.stdin.end();
      await ended;
      // Normally nothing is left; this is for a keeper that was itself killed.
      for (const identity of kept.values()) endProcess(identity);
      // Until the last of them is gone, files may still appear in the folder.
      await until(
        'the processes of the cluster are gone',
        30,
        async () => ![...kept.values()].some(isRunning),
      );
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One that ends by itself at this moment, as the kernel lets the children of a killed keeper, is no error. */
function endProcess(identity: ProcessIdentity): void {
  try {
    if (isRunning(identity)) process.kill(identity.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function logTail(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, `${name}.log`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-15)
      .join('\n');
  } catch {
    return '(no log)';
  }
}
