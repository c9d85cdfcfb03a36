import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isOwnFolder, listOwnFolders, makeOwnFolder, removeOwnFolder } from '../../src/system/own-folder.ts';

const root = await mkdtemp(join(tmpdir(), 'own-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const newTemp = () => mkdtemp(join(root, 't'));
const paths = async (temp: string) => (await listOwnFolders(temp, Date.now())).map(({ path }) => path);

describe('the folder of a run', () => {
  it('is below one of this user, both for nobody else, and both go with the last run', async () => {
    const temp = await newTemp();
    const [one, other] = [await makeOwnFolder(temp), await makeOwnFolder(temp)];
    expect(dirname(one)).toBe(dirname(other));
    for (const folder of [one, dirname(one)]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await paths(temp)).sort()).toEqual([one, other].sort());
    await removeOwnFolder(one);
    expect(await readdir(dirname(other))).toHaveLength(1);
    await removeOwnFolder(other);
    expect(await readdir(temp)).toEqual([]);
  });

  it('is made below the parent whenever other runs end, which remove that parent', async () => {
    const temp = await newTemp();
    const again = async () => {
      for (let run = 0; run < 40; run++) {
        const folder = await makeOwnFolder(temp);
        expect(dirname(dirname(folder))).toBe(temp);
        await removeOwnFolder(folder);
      }
    };
    await Promise.all([again(), again()]);
    expect(await readdir(temp)).toEqual([]);
  });

  it('is in /tmp when the temp folder is too long for a socket, and is known there', async () => {
    const temp = join(await newTemp(), 'x'.repeat(80));
    const folder = await makeOwnFolder(temp);
    try {
      expect(folder.startsWith('/tmp/hl-')).toBe(true);
      expect(await isOwnFolder(folder, temp)).toBe(true);
    } finally {
      await removeOwnFolder(folder);
    }
  });

  it.each([
    ['others may enter its parent', (parent: string) => mkdir(parent).then(() => chmod(parent, 0o777))],
    ['its parent is a link', (parent: string) => symlink(root, parent)],
  ])('stands alone where %s, and nothing in there is looked at', async (_why, prepare) => {
    const temp = await newTemp();
    const parent = dirname(await makeOwnFolder(temp));
    await rm(parent, { recursive: true });
    await prepare(parent);
    const folder = await makeOwnFolder(temp);
    expect(folder).toMatch(/\/hl-[^/]*-\w{6}$/);
    expect(await isOwnFolder(folder, temp)).toBe(true);
    await mkdir(join(parent, 'aB3dE6'), { mode: 0o700 });
    expect(await paths(temp)).toEqual([]);
    expect(await isOwnFolder(join(parent, 'aB3dE6'), temp)).toBe(false);
  });

  it('is nothing that is only called so', async () => {
    const temp = await newTemp();
    const folder = await makeOwnFolder(temp);
    const parent = dirname(folder);
    await symlink(root, join(parent, 'linked'));
    await mkdir(join(parent, 'opened'));
    await chmod(join(parent, 'opened'), 0o755);
    await mkdir(join(parent, 'aB3dE6x'), { mode: 0o700 });
    expect(await paths(temp)).toEqual([folder]);
    for (const other of [parent, temp, root, join(parent, 'linked'), join(folder, '..', '..'), ''])
      expect(await isOwnFolder(other, temp)).toBe(false);
  });
});
