import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshAction } from '../bundle/fresh-action.ts';
import { runProgram } from '../cluster/run-program.ts';

/** Undefined when dist is what the sources give and its program starts; else what is wrong. The tests use the same build. */
export async function checkDist(root: string): Promise<string | undefined> {
  const fresh = await freshAction(root);
  if (!fresh.ok) return fresh.problem;
  const differing = await differences(join(root, 'dist'), join(fresh.folder, 'dist'));
  if (differing.length > 0) {
    return `dist is not what the sources give: ${differing.join(', ')}; run npm run build and commit dist`;
  }
  const started = await runProgram(process.execPath, [join(root, 'dist', 'cli.js'), '--version']);
  return started.ok ? undefined : `dist/cli.js --version: ${started.problem}`;
}

/** Names of files that only one of two flat folders has, or that differ. */
async function differences(committed: string, fresh: string): Promise<string[]> {
  const names = new Set([...(await list(committed)), ...(await list(fresh))]);
  const differing: string[] = [];
  for (const name of [...names].sort()) {
    const [one, other] = await Promise.all([content(join(committed, name)), content(join(fresh, name))]);
    if (one === undefined || other === undefined || !one.equals(other)) differing.push(name);
  }
  return differing;
}

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
const content = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);
