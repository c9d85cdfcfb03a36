import { appendFileSync, mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../util/json-text.ts';

/** In the result folder of a run, and of each of its parts. It is hidden, so that it goes into no artifact. */
const STATE_FILE = '.state.jsonl';

/** What a run, or a part of one, has left on this machine. */
export interface LeftRun {
  /** Of a part: its name, which is that of its folder. */
  part?: string;
  resultFolder: string;
  /** Reads what it has saved; an absent value is empty text. */
  getState(key: string): string;
}

/**
 * Saves what `post` needs of a run, by one synchronous write, so that what was saved before a SIGKILL is in the file whole. It is no state of
 * the runner's: that is handed over as variables, for which a sweep of many previews has too much.
 */
export function saveStateIn(resultFolder: string, key: string, value: string): void {
  mkdirSync(resultFolder, { recursive: true, mode: 0o700 });
  appendFileSync(join(resultFolder, STATE_FILE), `${JSON.stringify([key, value])}\n`, { mode: 0o600 });
}

/** The run that has this result folder, and then each of its parts that has saved anything. */
export async function leftRuns(resultFolder: string): Promise<LeftRun[]> {
  const below = await readdir(resultFolder, { withFileTypes: true }).catch(() => []);
  const names = below.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const parts = await Promise.all(names.sort().map((part) => readPart(join(resultFolder, part), part)));
  const state = await readState(resultFolder);
  return [leftRun(resultFolder, state ?? new Map()), ...parts.flat()];
}

async function readPart(resultFolder: string, part: string): Promise<LeftRun[]> {
  const state = await readState(resultFolder);
  return state === undefined ? [] : [{ part, ...leftRun(resultFolder, state) }];
}

function leftRun(resultFolder: string, state: ReadonlyMap<string, string>): LeftRun {
  return { resultFolder, getState: (key) => state.get(key) ?? '' };
}

/** Undefined when nothing was saved there. A line that was cut off in the middle is left out. */
async function readState(resultFolder: string): Promise<Map<string, string> | undefined> {
  const text = await readFile(join(resultFolder, STATE_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const saved = text.split('\n').flatMap((line): [string, string][] => {
    const one = parseJson(line);
    return Array.isArray(one) ? [[String(one[0]), String(one[1])]] : [];
  });
  return new Map(saved);
}
