import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sweepLeftFolders, sweepOldResults } from '../../src/entries/left-folders.ts';
import { systemClock } from '../../src/system/clock.ts';
import { makeOwnFolder } from '../../src/system/own-folder.ts';
import { ownIdentity } from '../../src/system/process-identity.ts';

const temp = await mkdtemp(join(tmpdir(), 'left-'));
afterAll(() => rm(temp, { recursive: true, force: true }));

async function ownedBy(owner: object | string): Promise<string> {
  const folder = await makeOwnFolder(temp);
  await writeFile(join(folder, 'owner'), typeof owner === 'string' ? owner : JSON.stringify(owner));
  return folder;
}

it('removes what a process that is gone has left, with what that left running, and nothing of others', async () => {
  const gone = await ownedBy({ ...ownIdentity(), pid: spawnSync('true').pid });
  const kept = [
    await ownedBy(ownIdentity()),
    await ownedBy({ ...ownIdentity(), namespace: 'pid:[1]' }),
    await ownedBy('999999'),
  ];
  const old = await ownedBy('');
  await utimes(old, 0, 0);
  const living = spawn('sleep', ['60'], {
    env: { A: `${gone}-not/x`, B: dirname(gone), PATH: '/usr/bin:/bin' },
  });
  const left = spawn('sleep', ['60'], { env: { A: `${gone}/x`, PATH: '/usr/bin:/bin' } });
  const ended = new Promise((resolve) => left.once('exit', (_code, signal) => resolve(signal)));
  try {
    await sweepLeftFolders(temp, systemClock);
    expect((await readdir(dirname(gone))).map((name) => join(dirname(gone), name)).sort()).toEqual(
      kept.sort(),
    );
    if (process.platform === 'linux') expect(await ended).toBe('SIGINT');
    expect(living.exitCode).toBeNull();
    expect(living.signalCode).toBeNull();
  } finally {
    living.kill('SIGKILL');
    left.kill('SIGKILL');
  }
});

it('removes the kept results of runs that are a week old, and nothing else', async () => {
  const folder = await mkdtemp(join(temp, 'results-'));
  const make = async (name: string, mode = 0o700, old = true) => {
    await mkdir(join(folder, name), { mode });
    await writeFile(join(folder, name, 'result.json'), '{}');
    if (old) await utimes(join(folder, name), 0, 0);
  };
  await make('helm-lifecycle-abc123');
  const kept = ['helm-lifecycle-new456', 'helm-lifecycle-open78', 'helm-lifecycle-mine', 'elsewhere'];
  await make('helm-lifecycle-new456', 0o700, false);
  await make('helm-lifecycle-open78', 0o755);
  await make('helm-lifecycle-mine');
  await make('elsewhere');
  await symlink(join(folder, 'elsewhere'), join(folder, 'helm-lifecycle-link90'));
  await sweepOldResults(folder, systemClock);
  expect((await readdir(folder)).sort()).toEqual([...kept, 'helm-lifecycle-link90'].sort());
});
