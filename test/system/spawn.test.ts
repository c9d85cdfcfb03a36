import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProcessSpec, succeeded } from '../../src/system/process.ts';
import { createSpawn } from '../../src/system/spawn.ts';

const spawn = createSpawn();
const env = { PATH: process.env.PATH ?? '' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spawn-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function bash(script: string, options: Partial<ProcessSpec> = {}) {
  return spawn({ file: 'bash', args: ['-c', script], env, ...options });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.each([['pipes'], ['files']])('a process with %s as output', (kind) => {
  const output = () => (kind === 'files' ? { folder } : ('memory' as const));

  it('gives its exit code and both streams', async () => {
    const record = await bash('echo out; echo err >&2; exit 3', { output: output() });
    expect(record).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
    expect(succeeded(record)).toBe(false);
  });

  it('hands over whole lines in order, the last one without a line break too', async () => {
    const lines: string[] = [];
    await bash('printf "one\\ntwo\\r\\nthree"', { output: output(), onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['one', 'two', 'three']);
  });

  it('keeps all of a large output', async () => {
    const record = await bash('head -c 3000000 /dev/zero | tr "\\0" x', { output: output() });
    expect(record.stdout.length).toBe(3_000_000);
  });

  it('is ended when it prints more than it may, however fast', async () => {
    const record = await bash('exec yes', { output: output(), most: { output: 12_000_000 } });
    expect(record).toMatchObject({ endedBy: 'output', signal: 'SIGINT' });
    expect(record.stdout.length).toBeLessThanOrEqual(12_000_000);
  });

  it('keeps all that it may print', async () => {
    const most = { output: 12_000_000 };
    const record = await bash('head -c 12000000 /dev/zero', { output: output(), most });
    expect([record.stdout.length, succeeded(record)]).toEqual([12_000_000, true]);
  });

  it('is asked by SIGINT to end when the signal aborts', async () => {
    const abort = new AbortController();
    const record = await bash('trap "echo bye; exit 7" INT; echo ready; while :; do sleep 0.01; done', {
      output: output(),
      signal: abort.signal,
      onLine: (line) => line === 'ready' && abort.abort(),
    });
    expect(record).toMatchObject({ endedBy: 'abort', exitCode: 7, stdout: 'ready\nbye\n' });
  });
});

it('ends the whole group by force when it ignores the request', async () => {
  const record = await bash('trap "" INT; bash -c \'trap "" INT; echo $$; sleep 60\'', {
    // Enough for a busy machine to start both.
    timeoutMs: 2_000,
    graceMs: 100,
  });
  expect(record).toMatchObject({ endedBy: 'timeout', signal: 'SIGKILL' });
  expect(isAlive(Number(record.stdout.trim()))).toBe(false);
});

it('forgets the grace of what is being ended when it is told to hurry', async () => {
  const [stop, force] = [new AbortController(), new AbortController()];
  const hurried = createSpawn({ force: force.signal });
  const record = await hurried({
    file: 'bash',
    args: ['-c', 'trap "" INT; echo ready; while true; do sleep 0.1; done'],
    env,
    signal: stop.signal,
    graceMs: 60_000,
    onLine: () => {
      stop.abort();
      force.abort();
    },
  });
  expect(record).toMatchObject({ endedBy: 'abort', signal: 'SIGKILL' });
});

it('leaves no background process of a script behind', async () => {
  const record = await bash(`sleep 60 & echo $! > ${folder}/pid`);
  expect(record.exitCode).toBe(0);
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
  await expect.poll(() => isAlive(pid) && !isZombie(pid)).toBe(false);
});

function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true;
  }
}

it('tells only the length of a line that would fill the memory', async () => {
  const lines: string[] = [];
  const script = 'echo first; head -c 5000000 /dev/zero | tr "\\0" x; echo; echo last';
  await bash(script, { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['first', '(a line of 5000000 characters)', 'last']);
});

it.skipIf(process.platform !== 'linux')('ends what takes more memory than it may', async () => {
  const script = 'setInterval(() => (globalThis.all ??= []).push(Buffer.alloc(20e6, 1)), 20)';
  const most = { memory: 300_000_000 };
  const record = await spawn({ file: process.execPath, args: ['-e', script], env, most });
  expect(record).toMatchObject({ endedBy: 'memory', signal: 'SIGINT' });
});

it('reports a program that cannot be started instead of throwing', async () => {
  const record = await spawn({ file: '/does/not/exist', args: [], env });
  expect(record.startError?.message).toContain('ENOENT');
  expect(record.exitCode).toBeUndefined();
});

it.each([
  ['a variable with a NUL', { ODD: 'a\0b' }, 'null bytes'],
  ['a variable that is too long for the system', { LONG: 'x'.repeat(3_000_000) }, 'E2BIG'],
])('the same with %s', async (_what, variables, message) => {
  const record = await bash('echo started', { env: { ...env, ...variables } });
  expect(record.startError?.message).toContain(message);
  expect(record.stdout).toBe('');
});

it('does not start at all after an abort', async () => {
  const record = await bash('echo started', { signal: AbortSignal.abort() });
  expect(record).toMatchObject({ endedBy: 'abort', stdout: '' });
  expect(record.pid).toBeUndefined();
});

it('reads the given input', async () => {
  expect((await bash('cat', { stdin: 'hello' })).stdout).toBe('hello');
});
