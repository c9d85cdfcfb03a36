import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from '../cluster/file-lock.ts';
import { runProgram } from '../cluster/run-program.ts';
import { type BuildResult, checkBundle } from './check-bundle.ts';
import { writeEntries } from './entries.ts';
import { mergeLicenses } from './merge-licenses.ts';
import { stripComments } from './strip-comments.ts';

/**
 * Compiles src and bundles it into the folder `out`, which is replaced. The same sources give the same bytes, wherever
 * `out` is. The compiler runs first: ncc's own TypeScript support needs an older TypeScript than this project's. It does not
 * check types, which would take most of its time: `npm run check` and `npm test` do.
 */
export async function buildDist(root: string, out: string): Promise<BuildResult> {
  // Module ids in the bundle follow from this folder's name, so it is always the same, and only one build uses it at a time.
  const compiled = join(root, 'build');
  return withFileLock(join(root, 'node_modules', '.build.lock'), async () => {
    await rm(compiled, { recursive: true, force: true });
    try {
      return await compileAndBundle(root, compiled, out);
    } finally {
      await rm(compiled, { recursive: true, force: true });
    }
  });
}

async function compileAndBundle(root: string, compiled: string, out: string): Promise<BuildResult> {
  const options = ['-p', 'tsconfig.build.json', '--outDir', compiled, '--noCheck'];
  const tsc = await runTool(root, 'typescript/bin/tsc', options);
  if (!tsc.ok) return { ok: false, problem: `compile: ${tsc.stdout}${tsc.problem}` };
  await rm(out, { recursive: true, force: true });
  const entry = join(compiled, 'index.js');
  const ncc = await runTool(root, '@vercel/ncc/dist/ncc/cli.js', [
    ...['build', entry, '--out', out, '--license', 'licenses.txt', '--no-cache'],
  ]);
  if (!ncc.ok) return { ok: false, problem: `bundle: ${ncc.stdout}${ncc.problem}` };
  await tidyChunks(out);
  const licenses = join(out, 'licenses.txt');
  await writeFile(licenses, mergeLicenses(await readFile(licenses, 'utf8')));
  await writeEntries(out);
  return checkBundle(out);
}

/**
 * Removes comments, and the chunks that the upload's storage client loads only for lists in a format that nobody here asks
 * for. Names and lines stay: a stack trace of a bug is to be read.
 */
async function tidyChunks(out: string): Promise<void> {
  const chunks = (await readdir(out)).filter((name) => name.endsWith('index.js'));
  for (const chunk of chunks.map((name) => join(out, name))) {
    const code = await readFile(chunk, 'utf8');
    const isUnreached = code.includes('CONCATENATED MODULE: ./node_modules/apache-arrow/');
    await (isUnreached ? rm(chunk) : writeFile(chunk, stripComments(code)));
  }
}

const runTool = (root: string, tool: string, args: readonly string[]) =>
  runProgram(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root });
