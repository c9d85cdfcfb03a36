import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SRC, sourceModules } from '../rig/source-modules.ts';

const page = readFileSync(join(SRC, '../docs/dependencies.md'), 'utf8');
const [packages = ''] = page.split('## Written by hand');

it('docs/dependencies.md has a row for each package that src imports, and for no other', () => {
  const listed = [...packages.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  const imported = sourceModules().flatMap((module) => module.packages.map(packageOf));
  expect(listed.toSorted()).toEqual([...new Set(imported)].filter((name) => name !== undefined).toSorted());
});

/** `tar` of `tar/parse`, `@bomb.sh/tab` of `@bomb.sh/tab/commander`; undefined for what node has itself, and for other text after `from`. */
function packageOf(specifier: string): string | undefined {
  return /^(?:@[\w.-]+\/)?[\w.-]+(?=\/[\w./-]+$|$)/.exec(specifier)?.[0];
}
