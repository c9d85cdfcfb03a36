import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sweepLeftFolders } from '../../src/entries/left-folders.ts';
import { systemClock } from '../../src/system/clock.ts';

const temp = await mkdtemp(join(tmpdir(), 'left-'));
afterEach(() => rm(temp, { recursive: true, force: true }));

async function folder(name: string, owner?: number): Promise<void> {
  await mkdir(join(temp, name), { recursive: true });
  if (owner !== undefined) await writeFile(join(temp, name, 'owner'), String(owner));
}

it('removes the private folder of a process that is gone, and no other', async () => {
  const { pid: gone } = spawnSync('true');
  await folder('hl-gone', gone);
  await folder('hl-ours', process.pid);
  await folder('hl-unknown');
  await folder('other', gone);
  await sweepLeftFolders(temp, systemClock);
  expect((await readdir(temp)).sort()).toEqual(['hl-ours', 'hl-unknown', 'other']);
});
