import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnosis } from '../../src/model/result/diagnosis.ts';
import type { Run } from './scene.ts';

/** What a run kept of one release that failed. */
export interface Kept {
  diagnosis: Diagnosis;
  /** Paths in its folder, sorted. */
  files: string[];
  /** Characters of all files together. */
  size: number;
  /** The content of all files, one after the other. */
  text: string;
}

/** Reads the evidence of a release back; a run that kept none fails the test. */
export async function keptOf(run: Run, id: string): Promise<Kept> {
  const folder = run.release(id).diagnostics;
  if (folder === undefined) throw new Error(`no evidence of ${id}: ${run.log.join('\n')}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const text = texts.join('');
  return {
    diagnosis: JSON.parse(await readFile(join(folder, 'diagnosis.json'), 'utf8')),
    files: paths.map((path) => path.slice(folder.length + 1)).sort(),
    size: text.length,
    text,
  };
}
