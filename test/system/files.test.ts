import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writePrivateFile } from '../../src/system/files.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();

describe('writing below a private folder', () => {
  it('makes the folders on the way, and a file for this user only', async () => {
    const path = await writePrivateFile(folder.path('own'), 'a/b.txt', 'text');
    expect(path).toBe(folder.path('own/a/b.txt'));
    expect(await readFile(path, 'utf8')).toBe('text');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each(['../x', 'a/../../x', '/x', '.', '', 'a/..', 'a\0b'])(
    'never writes elsewhere: %j',
    async (name) => {
      await expect(writePrivateFile(folder.path('own'), name, '')).rejects.toThrow('leads out of its folder');
      await expect(stat(folder.path('x'))).rejects.toThrow('ENOENT');
    },
  );
});
