import { resolve } from 'node:path';
import { kindNamed } from '../hooks/registry.ts';
import type { ChartEntry } from '../manifest/manifest.ts';
import type { Json } from '../model/json.ts';
import { PHASES } from '../model/plan/phase.ts';

/** What a chart's hooks add to its inputs: their definitions by phase, and the files they name (absolute paths). */
export function hookInputs(
  entry: ChartEntry,
  manifestFolder: string,
): {
  hooks: Record<string, Json>;
  hookFiles: string[];
} {
  const hooks = Object.fromEntries(
    PHASES.map((phase) => [phase, entry.hooks[phase].map(({ item }) => item.source)]),
  );
  const hookFiles = PHASES.flatMap((phase) => entry.hooks[phase]).flatMap(
    ({ item, folder = manifestFolder }) =>
      kindNamed(item.kind)
        .files(item.spec)
        .map((file) => resolve(folder, file)),
  );
  return { hooks, hookFiles };
}
