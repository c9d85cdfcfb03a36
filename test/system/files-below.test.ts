import { mkdir, symlink } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { filesBelow } from '../../src/system/files-below.ts';
import { doublingLinks } from '../rig/doubling-links.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();

it('are all files below a folder, also behind links, sorted', async () => {
  const root = await folder.write('repo', { 'b.yaml': '', 'a/z.yml': '' });
  await folder.write('shared', { 'x.yaml': '' });
  await symlink('../shared', folder.path('repo/lib'));
  await symlink('nowhere', folder.path('repo/lost'));
  await mkdir(folder.path('repo/empty'));
  expect(await filesBelow(root)).toEqual(['a/z.yml', 'b.yaml', 'lib/x.yaml', 'lost']);
});

it('have an end where a link leads back', async () => {
  await folder.write('repo', { 'deep/x.yaml': '' });
  await symlink('..', folder.path('repo/deep/up'));
  await expect(filesBelow(folder.path('repo'))).rejects.toThrow('the symbolic link deep/up leads back');
});

it('have an end where links double the ways at every level', async () => {
  await doublingLinks(folder.path());
  await expect(filesBelow(folder.path('d0'))).rejects.toThrow('more than 500 symbolic links to folders');
});
