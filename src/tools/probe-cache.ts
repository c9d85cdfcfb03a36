import { readFile, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Result } from '../model/result.ts';
import type { ToolName } from '../model/supported-tools.ts';
import type { Clock } from '../system/clock.ts';
import { writeFileWhole } from '../system/files.ts';
import type { Probe } from './probe.ts';

interface Entry {
  version: string;
  /** Unix milliseconds. */
  at: number;
}

/** Anything smaller is a script, anything larger the tool itself. */
const LARGEST_SCRIPT = 1_000_000;
const SHIM_FRESH_MS = 3_600_000;
const MOST_ENTRIES = 50;

/**
 * Remembers in a file which version a program is, as long as the program is the same file: a run with nothing to do then
 * starts no Helm at all. A version manager's shim, whose answer can change while it does not, is remembered for an hour and
 * for one working folder. A cache that cannot be read or written is as good as none.
 */
export function cachedProbe(
  probe: Probe,
  { file, clock, workingFolder }: { file: string; clock: Clock; workingFolder: string },
): Probe {
  const save = async (key: string, entry: Entry) => {
    const entries = { ...(await readEntries(file)), [key]: entry };
    const newest = Object.entries(entries)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST_ENTRIES);
    await writeFileWhole(file, JSON.stringify(Object.fromEntries(newest))).catch(() => {});
  };
  // One after the other, so that two tools probed at the same time do not overwrite each other's entry.
  let saving: Promise<void> = Promise.resolve();
  return async (tool, path) => {
    const identity = await identify(tool, path, workingFolder);
    if (identity === undefined) return probe(tool, path);
    const known = (await readEntries(file))[identity.key];
    const isFresh =
      typeof known?.version === 'string' && (!identity.isShim || clock.now() - known.at < SHIM_FRESH_MS);
    if (isFresh) return ok(known.version);
    const found: Result<string> = await probe(tool, path);
    if (found.ok) {
      saving = saving.then(() => save(identity.key, { version: found.value, at: clock.now() }));
      await saving;
    }
    return found;
  };
}

async function identify(
  tool: ToolName,
  path: string,
  workingFolder: string,
): Promise<{ key: string; isShim: boolean } | undefined> {
  try {
    const real = await realpath(path);
    const { size, mtimeMs, ino } = await stat(real);
    const isShim = size < LARGEST_SCRIPT || !basename(real).startsWith(tool);
    const key = [tool, real, size, mtimeMs, ino, ...(isShim ? [path, workingFolder] : [])].join('|');
    return { key, isShim };
  } catch {
    return undefined;
  }
}

async function readEntries(file: string): Promise<Record<string, Entry>> {
  try {
    const entries: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof entries === 'object' && entries !== null ? (entries as Record<string, Entry>) : {};
  } catch {
    return {};
  }
}
