import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A program that starts, under a supervisor, a shell script which notes what happens to it. */
async function startProgram(
  script: string,
  spec: { timeoutMs?: number; graceMs?: number } = {},
  supervisor = 'createSupervisor()',
) {
  const folder = await mkdtemp(join(tmpdir(), 'supervised-'));
  folders.push(folder);
  const notes = join(folder, 'notes');
  const source = (name: string) => JSON.stringify(join(import.meta.dirname, '../../src/system', name));
  const program = `
    const { createSpawn } = await import(${source('spawn.ts')});
    const { createSupervisor } = await import(${source('supervisor.ts')});
    const spawn = createSpawn({ supervisor: ${supervisor} });
    await spawn({
      file: '/bin/sh',
      args: ['-c', ${JSON.stringify(script)}],
      env: { PATH: '/usr/bin:/bin', NOTES: ${JSON.stringify(notes)} },
      output: { folder: ${JSON.stringify(folder)} },
      ...${JSON.stringify(spec)},
    });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
  const noted = async () => (await readFile(notes, 'utf8').catch(() => '')).trim().split('\n');
  return { child, noted };
}

/** By then the program has told its supervisor of it. */
async function isKnown({ noted }: { noted: () => Promise<string[]> }): Promise<void> {
  await expect.poll(async () => (await noted()).length, { timeout: 30_000 }).toBeGreaterThan(10);
}

/** It hears an interrupt, says so, and goes on. */
const STUBBORN = `
trap 'echo interrupted >> "$NOTES"' INT
echo started >> "$NOTES"
while true; do sleep 0.05; echo alive >> "$NOTES"; done
`;
const POLITE = STUBBORN.replace('>> "$NOTES"\'', '>> "$NOTES"; exit\'');

/** Whether nothing is noted any more. */
async function isSilent(noted: () => Promise<string[]>): Promise<boolean> {
  const before = (await noted()).length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return (await noted()).length === before;
}

describe.skipIf(process.platform === 'win32')('a program that is killed', () => {
  it('takes its children with it: they are interrupted, so that they can say how it ends', async () => {
    const { child, noted } = await startProgram(POLITE);
    await isKnown({ noted });
    child.kill('SIGKILL');
    await expect.poll(noted, { timeout: 10_000 }).toContain('interrupted');
    await expect.poll(() => isSilent(noted)).toBe(true);
  });

  it('takes those with it that do not listen, a little later', async () => {
    const { child, noted } = await startProgram(STUBBORN);
    await isKnown({ noted });
    child.kill('SIGKILL');
    await expect.poll(noted, { timeout: 10_000 }).toContain('interrupted');
    await expect.poll(() => isSilent(noted), { timeout: 20_000 }).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')(
    'also one that it has just started, and told nobody of',
    async () => {
      // As a kernel that is out of memory does it, at the worst moment.
      const dying = `((one) => ({
        expect: () => ({ ...one.expect(), started: () => process.kill(process.pid, 'SIGKILL') }),
      }))(createSupervisor())`;
      for (const script of [POLITE, STUBBORN]) {
        const { noted } = await startProgram(script, {}, dying);
        await expect.poll(noted, { timeout: 30_000 }).toContain('interrupted');
        await expect.poll(() => isSilent(noted), { timeout: 20_000 }).toBe(true);
      }
    },
  );

  it('and one that stands still lets no child outlive its time', async () => {
    const { child, noted } = await startProgram(STUBBORN, { timeoutMs: 3_000, graceMs: 0 });
    await isKnown({ noted });
    child.kill('SIGSTOP');
    await expect.poll(() => isSilent(noted), { timeout: 20_000 }).toBe(true);
    child.kill('SIGKILL');
  });
});
