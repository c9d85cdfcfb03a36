import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileCache } from './compile-cache.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LEFT_OUT = ['.git', 'build', 'dist', 'node_modules'];

/** A copy of this repository in which a test is the contributor. */
export interface RepositoryCopy {
  folder: string;
  /** For a process that loads its sources. */
  env: NodeJS.ProcessEnv;
  read(path: string): Promise<string>;
  /** Puts a line before another one, which must be there once. */
  insertLine(path: string, line: string, where: { before: string }): Promise<void>;
  /** The files of a folder that are not as they are here. */
  changed(folder: string): Promise<string[]>;
  /** Runs one of its scripts; throws what it says when it fails. */
  script(path: string, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  await cp(ROOT, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(ROOT, path)),
  });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache(folder) };
  return {
    folder,
    env,
    read,
    async insertLine(path, line, { before }) {
      const lines = (await read(path)).split('\n');
      const places = lines.flatMap((one, index) => (one === before ? [index] : []));
      if (places.length !== 1) throw new Error(`${path} has ${places.length} lines ${before}`);
      lines.splice(places[0] as number, 0, line);
      await writeFile(join(folder, path), lines.join('\n'));
    },
    async changed(part) {
      const files = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
      const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
      const mine = await Promise.all(
        paths.map(async (path) => {
          const here = await readFile(join(ROOT, relative(folder, path)), 'utf8').catch(() => '');
          return (await readFile(path, 'utf8')) === here ? [] : [relative(folder, path)];
        }),
      );
      return mine.flat();
    },
    async script(path, ...args) {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, path), ...args], { env });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
