import { join, resolve } from 'node:path';
import { beforeAll } from 'vitest';
import { freshAction } from '../../scripts/bundle/fresh-action.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** On a machine that is busy with other tests a build takes a minute. */
const LONGEST_BUILD_MS = 300_000;

/** The environment in which Node keeps what it made of the bundle, as to compile it takes a third of a short run. */
export const keepingCompiledCode = (action: string): Record<string, string> => ({
  NODE_COMPILE_CACHE: join(action, 'compiled'),
});

/** The action as it would be released from the present sources, there once the tests run. The first that asks builds it. */
export function useBundledAction(): { folder: string } {
  const action = { folder: '' };
  beforeAll(async () => {
    const fresh = await freshAction(ROOT);
    if (!fresh.ok) throw new Error(`the action cannot be built: ${fresh.problem}`);
    action.folder = fresh.folder;
  }, LONGEST_BUILD_MS);
  return action;
}
