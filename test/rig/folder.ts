import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test, gone after it. Call it once at the top of a file or a describe. */
export function useFolder() {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'test-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  return {
    path: (...names: string[]) => join(root, ...names),
    /** Writes files given by their paths in the folder, and gives the path of `name` in it. */
    write: (name: string, files: Record<string, string>) => writeFiles(join(root, name), files),
  };
}

/** Writes files given by their paths below a folder, and gives the folder. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

/** The text of a Chart.yaml. */
export function chartYaml(name: string, version = '1.0.0', more = ''): string {
  return `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`;
}
