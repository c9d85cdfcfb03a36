import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { programOf } from '../../hooks/kinds/run.ts';
import type { Issue } from '../../model/issue.ts';
import type { PlacedHook } from '../build/collect-hooks.ts';
import { issueAt } from '../read/issues.ts';
import { originAt } from '../read/tree.ts';

/** `run` hooks whose shell is not on `searchPath`. Not asked on Windows, where names have extensions. */
export async function checkShells(
  hooks: readonly PlacedHook[],
  searchPath: string | undefined,
): Promise<Issue[]> {
  if (searchPath === undefined || process.platform === 'win32') return [];
  const found = new Map<string, Promise<boolean>>();
  const issues: Issue[] = [];
  for (const { loaded, node } of hooks) {
    if (loaded.item.kind !== 'run') continue;
    const program = programOf(loaded.item.spec.shell as Parameters<typeof programOf>[0]);
    if (!found.has(program)) found.set(program, isOnPath(program, searchPath));
    if (await found.get(program)) continue;
    issues.push(
      issueAt('shell-not-found', originAt(node, ['shell']), `\`${program}\` is not installed here`),
    );
  }
  return issues;
}

async function isOnPath(program: string, searchPath: string): Promise<boolean> {
  for (const folder of searchPath.split(delimiter)) {
    const there = await access(join(folder, program), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return true;
  }
  return false;
}
