import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { lastPart } from '../util/shorten.ts';
import type { ProcessSpec } from './process.ts';

/** A longer line is not passed on; memory must not grow with what a program prints. */
const LONGEST_LINE = 1024 * 1024;
/** What is kept of each stream. */
const KEPT_CHARACTERS = 10 * 1024 * 1024;
/** How often a file is looked at for new output. */
const FOLLOW_MS = 100;

/** Where a process writes and what of it we keep. */
export interface Output {
  /** Values for `stdio`. */
  stdout: 'pipe' | number;
  stderr: 'pipe' | number;
  attach(child: ChildProcess): void;
  /** Waits for the last bytes and gives what was kept. */
  finish(): Promise<{ stdout: string; stderr: string }>;
}

export async function createOutput(spec: ProcessSpec): Promise<Output> {
  const stdout = collect((line) => spec.onLine?.(line, 'stdout'));
  const stderr = collect((line) => spec.onLine?.(line, 'stderr'));
  if (spec.output === undefined || spec.output === 'memory') return pipes(stdout, stderr);
  return files(spec.output.folder, stdout, stderr);
}

function pipes(stdout: Collector, stderr: Collector): Output {
  let closed: Promise<unknown> = Promise.resolve();
  return {
    stdout: 'pipe',
    stderr: 'pipe',
    attach(child) {
      child.stdout?.on('data', stdout.add);
      child.stderr?.on('data', stderr.add);
      // `close` waits for grandchildren that hold the pipe; after the exit they get a moment, not for ever.
      closed = new Promise((resolve) => {
        child.once('close', resolve);
        child.once('error', resolve);
        child.once('exit', () => setTimeout(resolve, 1_000).unref());
      });
    },
    async finish() {
      await closed;
      return { stdout: stdout.end(), stderr: stderr.end() };
    },
  };
}

function files(folder: string, stdout: Collector, stderr: Collector): Output {
  const name = randomBytes(4).toString('hex');
  const followers = [
    follow(join(folder, `${name}.stdout`), stdout),
    follow(join(folder, `${name}.stderr`), stderr),
  ] as const;
  const read = () => {
    for (const follower of followers) follower.read();
  };
  const timer = setInterval(read, FOLLOW_MS);
  return {
    stdout: followers[0].fd,
    stderr: followers[1].fd,
    attach() {},
    async finish() {
      clearInterval(timer);
      read();
      for (const { fd } of followers) closeSync(fd);
      return { stdout: stdout.end(), stderr: stderr.end() };
    },
  };
}

interface Follower {
  fd: number;
  read(): void;
}

/** Opens a file for a child to write and reads along behind it: a look at a local file takes less than handing it to another thread. */
function follow(path: string, collector: Collector): Follower {
  const fd = openSync(path, 'wx+', 0o600);
  let position = 0;
  return {
    fd,
    read() {
      for (;;) {
        const bytesRead = readSync(fd, CHUNK, 0, CHUNK.length, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        collector.add(CHUNK.subarray(0, bytesRead));
      }
    },
  };
}

/** For all of them: what is read is text before the next look. */
const CHUNK = Buffer.alloc(64 * 1024);

interface Collector {
  add(chunk: Buffer): void;
  end(): string;
}

/** Cuts a stream into lines and keeps its end. Of a line without an end only the length is told. */
function collect(onLine: (line: string) => void): Collector {
  const decoder = new StringDecoder('utf8');
  let kept = '';
  let rest = '';
  let lost = 0;
  const give = (line: string) => {
    onLine(lost > 0 ? `(a line of ${lost + line.length} characters)` : line.replace(/\r$/, ''));
    lost = 0;
  };
  const take = (text: string) => {
    kept += text;
    if (kept.length > 2 * KEPT_CHARACTERS) kept = kept.slice(-KEPT_CHARACTERS - 1);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(give);
    if (rest.length <= LONGEST_LINE) return;
    lost += rest.length;
    rest = '';
  };
  return {
    add: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (rest !== '' || lost > 0) give(rest);
      return lastPart(kept, KEPT_CHARACTERS);
    },
  };
}
