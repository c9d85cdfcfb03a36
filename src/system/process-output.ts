import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
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

async function files(folder: string, stdout: Collector, stderr: Collector): Promise<Output> {
  const name = randomBytes(4).toString('hex');
  const followers = [
    await follow(join(folder, `${name}.stdout`), stdout),
    await follow(join(folder, `${name}.stderr`), stderr),
  ] as const;
  const timer = setInterval(() => followers.forEach((follower) => void follower.read()), FOLLOW_MS);
  return {
    stdout: followers[0].fd,
    stderr: followers[1].fd,
    attach() {},
    async finish() {
      clearInterval(timer);
      await Promise.all(followers.map((follower) => follower.close()));
      return { stdout: stdout.end(), stderr: stderr.end() };
    },
  };
}

interface Follower {
  fd: number;
  read(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for a child to write and reads along behind it. */
async function follow(path: string, collector: Collector): Promise<Follower> {
  const file = await open(path, 'wx+', 0o600);
  let position = 0;
  let reading: Promise<void> = Promise.resolve();
  const readOn = async () => {
    const chunk = Buffer.alloc(64 * 1024);
    for (;;) {
      const { bytesRead } = await (file as FileHandle).read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      collector.add(Buffer.from(chunk.subarray(0, bytesRead)));
    }
  };
  const read = () => {
    reading = reading.then(readOn);
    return reading;
  };
  return {
    fd: file.fd,
    read,
    async close() {
      await read();
      await file.close();
    },
  };
}

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
