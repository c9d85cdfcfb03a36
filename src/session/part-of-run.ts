import { join } from 'node:path';
import type { Deps, RunOptions } from './contract.ts';

/**
 * What a part of a run works with, such as the removal of one preview of a sweep: a folder of its own in the result folder, and in that its
 * own journal and saved state, so that several can be at work at once and `post` finds each.
 */
export function partOfRun(
  part: string,
  { options, deps }: { options: RunOptions; deps: Deps },
): { options: RunOptions; deps: Deps } {
  const { resultFolder } = options;
  return {
    options: { ...options, ...(resultFolder !== undefined && { resultFolder: join(resultFolder, part) }) },
    deps: { ...deps, saveState: (key, value) => deps.saveState(key, value, part) },
  };
}
