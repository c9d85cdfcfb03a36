import { readdir, readFile, stat } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { useFolder } from '../rig/folder.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = useFolder();

/** npm of the Node that is first on PATH, with nothing to ask a registry for. */
const npm = (...args: string[]) =>
  runProgram('npm', [...args, '--offline', '--no-audit'], { cwd: folder.path('.') });

async function bytesBelow(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

it('npm pack makes one package under 8.5 MB that starts in an empty folder', async () => {
  await folder.write('.', { 'package.json': '{"private": true}' });
  const packed = await npm('pack', root, '--json', '--ignore-scripts');
  expect(packed).toMatchObject({ ok: true });
  const [archive = ''] = (await readdir(folder.path('.'))).filter((name) => name.endsWith('.tgz'));
  expect(await npm('install', `./${archive}`)).toMatchObject({ ok: true });
  const installed = (await readdir(folder.path('node_modules'))).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['helm-lifecycle-action']);
  expect(await bytesBelow(folder.path('node_modules'))).toBeLessThan(8_500_000);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const cli = folder.path('node_modules/.bin/helm-lifecycle');
  const started = await runProgram(process.execPath, [cli, '--version'], { cwd: dirname(cli) });
  expect(started).toMatchObject({ ok: true, stdout: expect.stringContaining(version) });
  // With the Node of whoever installs it, which may be the oldest that package.json allows.
  const PATH = process.env.PATH?.split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter);
  const env = { ...process.env, PATH, XDG_CACHE_HOME: folder.path('.') };
  const explained = await runProgram(cli, ['explain', 'hook-failed'], { cwd: dirname(cli), env });
  expect(explained).toMatchObject({ ok: true, stdout: expect.stringContaining('hook-failed') });
}, 180_000);
