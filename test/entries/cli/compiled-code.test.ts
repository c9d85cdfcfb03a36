import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeFolder } from '../../../src/entries/cli/compiled-code.ts';
import { sourceModules } from '../../rig/source-modules.ts';

/** A cache folder of a user, and in it the place of compiled code. */
async function cache() {
  const folder = await mkdtemp(join(tmpdir(), 'code-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const ours = join(folder, 'helm-lifecycle-action');
  return { folder, ours, code: join(ours, 'code'), env: { XDG_CACHE_HOME: folder } };
}

test('compiled code is kept in a folder of this user alone', async () => {
  const { code, env } = await cache();
  expect(await codeFolder(env)).toBe(code);
  expect(await codeFolder(env)).toBe(code);
});

test('and not in a job, where the machine may be that of other jobs', async () => {
  const { folder, env } = await cache();
  expect(await codeFolder({ ...env, GITHUB_ACTIONS: 'true' })).toBeUndefined();
  expect(await codeFolder({ RUNNER_TOOL_CACHE: folder })).toBeUndefined();
});

test.each<[string, (place: Awaited<ReturnType<typeof cache>>) => Promise<unknown>]>([
  ['others may enter', ({ code }) => chmod(code, 0o755)],
  ['others may put another in its place', ({ ours }) => chmod(ours, 0o777)],
  ['others may put another above it', ({ folder }) => chmod(folder, 0o770)],
  [
    'is a link',
    async ({ code, folder }) => {
      await rm(code, { recursive: true });
      await mkdir(join(folder, 'else'), { mode: 0o700 });
      await symlink(join(folder, 'else'), code);
    },
  ],
])('nor in one that %s', async (_what, change) => {
  const place = await cache();
  await codeFolder(place.env);
  await change(place);
  expect(await codeFolder(place.env)).toBeUndefined();
});

test('what decides that is small: all that is loaded before it is compiled anew at each start', () => {
  const modules = sourceModules();
  const packagesOf = (path: string): string[] => {
    const { imports = [], packages = [] } = modules.find((module) => module.path === path) ?? {};
    return [...packages, ...imports.flatMap(packagesOf)];
  };
  const packages = packagesOf('entries/cli/compiled-code.ts');
  expect(packages).toContain('node:module');
  expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([]);
});
