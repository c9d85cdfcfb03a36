import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';
import { readArchive } from './chart-archive.ts';
import type { ChartFile } from './chart-file.ts';
import { type IgnoreRules, parseHelmIgnore } from './helm-ignore.ts';

/** The files of a chart folder (after .helmignore, symbolic links followed) or archive, sorted by name. */
export async function readChartFiles(path: string): Promise<Result<ChartFile[]>> {
  try {
    const files = (await stat(path)).isDirectory()
      ? await readFolder(path)
      : readArchive(await readFile(path));
    if (!files.ok) return files;
    return ok(files.value.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return fail({
      reason: 'chart',
      message: `read chart ${path}: ${(error as Error).message}`,
      remedy: 'Check that the chart exists, is complete and may be read.',
    });
  }
}

async function readFolder(root: string): Promise<Result<ChartFile[]>> {
  const rules = parseHelmIgnore(await readIgnoreFile(root));
  if (!rules.ok) return rules;
  const files: ChartFile[] = [];
  await walk(root, { prefix: '', ignored: rules.value, files, above: new Set() });
  return ok(files);
}

interface Walk {
  prefix: string;
  ignored: IgnoreRules;
  files: ChartFile[];
  /** Real paths of the folders that are being read, to see a link that leads back into one of them. */
  above: ReadonlySet<string>;
}

async function walk(folder: string, { prefix, ignored, files, above }: Walk): Promise<void> {
  const real = await realpath(folder);
  if (above.has(real)) throw new Error(`the symbolic link ${prefix} leads back into itself`);
  for (const entry of await readdir(folder)) {
    const path = join(folder, entry);
    const name = `${prefix}${entry}`;
    const found = await stat(path);
    if (ignored(name, found.isDirectory() ? 'folder' : 'file')) continue;
    if (found.isDirectory()) {
      await walk(path, { prefix: `${name}/`, ignored, files, above: new Set([...above, real]) });
    } else if (found.isFile()) {
      files.push({ name, content: await readFile(path) });
    } else {
      throw new Error(`${name} is neither a file nor a folder`);
    }
  }
}

async function readIgnoreFile(root: string): Promise<string> {
  try {
    return await readFile(join(root, '.helmignore'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
