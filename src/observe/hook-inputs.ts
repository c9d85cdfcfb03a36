import { resolve } from 'node:path';
import type { LoadedHook } from '../hooks/hook.ts';
import { kindNamed } from '../hooks/registry.ts';
import type { Json } from '../model/json.ts';

/** What hooks add to the inputs: their definitions by phase, and the files they name (absolute paths). */
export function hookInputs<Phase extends string>(
  hooks: Record<Phase, LoadedHook[]>,
  phases: readonly Phase[],
  manifestFolder: string,
): {
  hooks: Record<string, Json>;
  hookFiles: string[];
} {
  const definitions = phases.map((phase) => [phase, hooks[phase].map(({ item }) => item.source)]);
  const hookFiles = phases
    .flatMap((phase) => hooks[phase])
    .flatMap(({ item, folder = manifestFolder }) =>
      kindNamed(item.kind)
        .files(item.spec)
        .map((file) => resolve(folder, file)),
    );
  return { hooks: Object.fromEntries(definitions), hookFiles };
}
