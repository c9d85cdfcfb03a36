import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceModules } from '../../rig/source-modules.ts';

const texts = new Map(sourceModules().map(({ path, text }) => [path, text]));

/** What a module loads before it does anything: no types, and nothing that is only asked for later. */
function loadedBy(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const [, names = '', from = ''] of (texts.get(path) ?? '').matchAll(
    /^(?:import|export) (?!type\b)([^;]*?) from '(\.[^']+)'/gm,
  )) {
    const parts = names.replace(/[{}\n]/g, '').split(',');
    const areTypes = parts.every((name) => name.trim() === '' || name.trim().startsWith('type '));
    if (!areTypes) loadedBy(join(dirname(path), from), loaded);
  }
  return loaded;
}

test('a deploy that has nothing to do loads neither the lifecycle nor what explains failures', () => {
  const loaded = [...loadedBy('commands/deploy.ts')];
  expect(loaded).toContain('engine/release/begin-release.ts');
  expect(loaded).not.toContain('engine/release/run-release.ts');
  expect(loaded.filter((path) => /^(diagnostics|engine\/(deletion|operations|steps))\//.test(path))).toEqual(
    [],
  );
});
