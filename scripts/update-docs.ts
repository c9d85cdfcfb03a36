import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFlags } from './read-flags.ts';

/**
 * Writes every generated file, or with `--check` says which differ and exits 1.
 * Each module of scripts/docs that has them exports `file`, relative to the repository, and `generate()`, its content.
 */
interface Generator {
  file: string;
  generate(): string | Promise<string>;
}

const root = join(import.meta.dirname, '..');

async function generators(): Promise<Generator[]> {
  const folder = join(import.meta.dirname, 'docs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules = await Promise.all(
    names.map((name) => import(join(folder, name)) as Promise<Partial<Generator>>),
  );
  return modules.filter(
    (module): module is Generator => module.file !== undefined && module.generate !== undefined,
  );
}

const usage = `usage: npm run docs -- [--check]
writes every generated file; with --check it only says which differ`;
const { check } = readFlags(usage, { check: { type: 'boolean', default: false } });
const stale: string[] = [];
for (const { file, generate } of await generators()) {
  const wanted = await generate();
  const path = join(root, file);
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === wanted) continue;
  stale.push(file);
  if (check) console.error(firstDifference(file, found ?? '', wanted));
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
    console.log(`wrote ${file}`);
  }
}
if (check && stale.length > 0) {
  console.error(`${stale.length} generated files are out of date; run: npm run docs`);
  process.exitCode = 1;
}

function firstDifference(file: string, found: string, wanted: string): string {
  const [before, after] = [found.split('\n'), wanted.split('\n')];
  const index = after.findIndex((line, at) => line !== before[at]);
  const line = index === -1 ? after.length : index;
  return `${file}:${line + 1}: is    ${before[line] ?? '(end of file)'}\n${file}:${line + 1}: must be ${after[line] ?? '(end of file)'}`;
}
