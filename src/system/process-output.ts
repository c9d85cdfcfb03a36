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
/** How often a file is looked at for new output, and how much of it is read at a time. */
const FOLLOW_MS = 100;
const CHUNKS_AT_A_TIME = 512;

/** Where a process writes and what of it we keep. */
export interface Output {
  /** Values for `stdio`. */
  stdout: 'pipe' | number;
  stderr: 'pipe' | number;
  attach(child: ChildProcess): void;
  /** Aborts when a stream has more than `most.output`; nothing is read after that. */
  tooMuch: AbortSignal;
  /** Waits for the last bytes and gives what was kept. */
  finish(): Promise<{ stdout: string; stderr: string }>;
}

export async function createOutput(spec: ProcessSpec): Promise<Output> {
  const full = new AbortController();
  const most = spec.most?.output;
  const [stdout, stderr] = (['stdout', 'stderr'] as const).map((stream) => {
    const { onLine } = spec;
    const collector = collect(onLine && ((line) => onLine(line, stream)), most);
    return most === undefined ? collector : bounded(collector, most, full);
  }) as [Collector, Collector];
  const output =
    spec.output === undefined || spec.output === 'memory'
      ? pipes(stdout, stderr)
      : files(spec.output.folder, stdout, stderr);
  return { ...output, tooMuch: full.signal };
}

/** Takes in so many bytes in all. */
function bounded(collector: Collector, most: number, full: AbortController): Collector {
  let bytes = 0;
  return {
    ...collector,
    add(chunk) {
      bytes += chunk.length;
      if (bytes <= most) return collector.add(chunk);
      full.abort();
      return false;
    },
  };
}

function pipes(stdout: Collector, stderr: Collector): Omit<Output, 'tooMuch'> {
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

function files(folder: string, stdout: Collector, stderr: Collector): Omit<Output, 'tooMuch'> {
  const name = randomBytes(4).toString('hex');
  const followers = [
    follow(join(folder, `${name}.stdout`), stdout),
    follow(join(folder, `${name}.stderr`), stderr),
  ] as const;
  const read = () => {
    for (const follower of followers) follower.read(CHUNKS_AT_A_TIME);
  };
  const timer = setInterval(read, FOLLOW_MS);
  return {
    stdout: followers[0].fd,
    stderr: followers[1].fd,
    attach() {},
    async finish() {
      clearInterval(timer);
      for (const follower of followers) follower.read(Number.POSITIVE_INFINITY);
      for (const { fd } of followers) closeSync(fd);
      return { stdout: stdout.end(), stderr: stderr.end() };
    },
  };
}

interface Follower {
  fd: number;
  /** Reads on, so many chunks at most: a child may write faster than it is read. */
  read(most: number): void;
}

/** Opens a file for a child to write and reads along behind it: a look at a local file takes less than handing it to another thread. */
function follow(path: string, collector: Collector): Follower {
  const fd = openSync(path, 'wx+', 0o600);
  let position = 0;
  return {
    fd,
    read(most) {
      for (let count = 0; count < most; count += 1) {
        const bytesRead = readSync(fd, CHUNK, 0, CHUNK.length, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        if (!collector.add(CHUNK.subarray(0, bytesRead))) return;
      }
    },
  };
}

/** For all of them: what is read is text before the next look. */
const CHUNK = Buffer.alloc(64 * 1024);

interface Collector {
  /** False when it takes in nothing more. */
  add(chunk: Buffer): boolean;
  end(): string;
}

/** Cuts a stream into lines and keeps its end, at least `most` bytes. Of a line without an end only the length is told. */
function collect(onLine?: (line: string) => void, most = 0): Collector {
  const keptCharacters = Math.max(KEPT_CHARACTERS, most);
  const decoder = new StringDecoder('utf8');
  let kept = '';
  let rest = '';
  let lost = 0;
  const give = (line: string) => {
    onLine?.(lost > 0 ? `(a line of ${lost + line.length} characters)` : line.replace(/\r$/, ''));
    lost = 0;
  };
  const take = (text: string) => {
    kept += text;
    if (kept.length > 2 * keptCharacters) kept = kept.slice(-keptCharacters - 1);
    if (onLine === undefined) return;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(give);
    if (rest.length <= LONGEST_LINE) return;
    lost += rest.length;
    rest = '';
  };
  return {
    add(chunk) {
      take(decoder.write(chunk));
      return true;
    },
    end() {
      take(decoder.end());
      if (rest !== '' || lost > 0) give(rest);
      return lastPart(kept, keptCharacters);
    },
  };
}
