import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFileLock } from '../../../scripts/cluster/file-lock.ts';
import { identify } from '../../../scripts/cluster/process-identity.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
  lock = join(folder, 'work.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

test('the lock is held during the work and gone after it, also when the work fails', async () => {
  expect(await withFileLock(lock, async () => existsSync(lock))).toBe(true);
  await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a dead process is taken over', async () => {
  const child = sleeper();
  await once(child, 'spawn');
  const identity = identify(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  writeFileSync(lock, JSON.stringify(identity));
  expect(await withFileLock(lock, async () => 'done')).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process whose pid was used again is taken over', {
  skip: process.platform !== 'linux',
}, async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, startTime: '1' }));
  expect(await withFileLock(lock, async () => 'done')).toBe('done');
});

test('the lock of a live process is waited for', async () => {
  const child = sleeper();
  await once(child, 'spawn');
  writeFileSync(lock, JSON.stringify(identify(child.pid)));
  const toldPids: number[] = [];
  const work = withFileLock(
    lock,
    async () => child.signalCode,
    (pid) => {
      toldPids.push(pid);
      child.kill('SIGKILL');
    },
  );
  expect(await work).toBe('SIGKILL');
  expect(toldPids).toEqual([child.pid]);
});
