import { describe, expect, it } from 'vitest';
import { originRepository, repositoryOf } from '../../../src/session/opening/origin-repository.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();

const CONFIG = `[core]
\trepositoryformatversion = 0
[remote "upstream"]
\turl = https://github.com/other/fork.git
[remote "origin"]
\tfetch = +refs/heads/*:refs/remotes/origin/*
\turl = git@github.com:example/shop.git
\turl = git@github.com:example/second.git
[branch "main"]
\tremote = origin
`;

describe('the repository of a checkout', () => {
  it('is that of its remote origin', async () => {
    const root = await folder.write('plain', { '.git/config': CONFIG });
    expect(await originRepository(root)).toBe('example/shop');
  });

  it.each([
    ['with CRLF', CONFIG.replaceAll('\n', '\r\n')],
    ['on the line of the section', '[remote "origin"] url = https://github.com/example/shop'],
    ['in quotes, with a comment', '[Remote "origin"]\nURL = "https://github.com/example/shop.git" ; mine'],
  ])('is found %s', async (what, config) => {
    const root = await folder.write(what, { '.git/config': config });
    expect(await originRepository(root)).toBe('example/shop');
  });

  it('is found from a worktree and from a submodule', async () => {
    await folder.write('main', {
      '.git/config': CONFIG,
      '.git/worktrees/tree/commondir': '../..\n',
      '.git/modules/part/config': CONFIG.replace('example/shop', 'example/part'),
    });
    const tree = await folder.write('tree', {
      '.git': `gitdir: ${folder.path('main/.git/worktrees/tree')}\n`,
    });
    const part = await folder.write('main/part', { '.git': 'gitdir: ../.git/modules/part\n' });
    expect(await originRepository(tree)).toBe('example/shop');
    expect(await originRepository(part)).toBe('example/part');
  });

  it.each<[string, Record<string, string>]>([
    ['no repository', { 'a.txt': '' }],
    ['no remote', { '.git/config': '[core]\n' }],
    ['another remote only', { '.git/config': CONFIG.replace('"origin"', '"Origin"') }],
    ['a pointer to nowhere', { '.git': 'gitdir: gone\n' }],
    ['something else', { '.git': 'hello' }],
  ])('is unknown with %s', async (what, files) => {
    expect(await originRepository(await folder.write(what, files))).toBeUndefined();
  });
});

describe('a remote', () => {
  it.each([
    ['https://github.com/example/shop.git', 'example/shop'],
    ['https://github.com/example/shop', 'example/shop'],
    ['https://user:token@ghe.example.com:8443/example/shop.git/', 'example/shop'],
    ['ssh://git@github.com:22/example/shop.git', 'example/shop'],
    ['git@github.com:example/shop.git', 'example/shop'],
    ['git@github.com:/example/shop', 'example/shop'],
    ['gitlab:group/team/shop.git', 'group/team/shop'],
    ['/srv/git/shop.git', undefined],
    ['../shop.git', undefined],
    ['file:///srv/git/shop.git', undefined],
    ['C:\\git\\shop', undefined],
    ['', undefined],
  ])('%s is of %s', (url, repository) => {
    expect(repositoryOf(url)).toBe(repository);
  });
});
