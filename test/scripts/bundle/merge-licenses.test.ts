import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { mergeLicenses } from '../../../scripts/bundle/merge-licenses.ts';

it('a text stands once, below all packages that come under it', () => {
  const collected =
    'one\nMIT\nFree.\n\nTruly.\n\n@a/two\nMIT\nFree.\n\nTruly.\n\nthree\nISC\nFree.\n\nTruly.\n';
  expect(mergeLicenses(collected)).toBe('one, @a/two\nMIT\nFree.\n\nTruly.\n\nthree\nISC\nFree.\n\nTruly.\n');
});

it('what is merged already stays as it is', async () => {
  const committed = await readFile(resolve(import.meta.dirname, '../../../dist/licenses.txt'), 'utf8');
  expect(mergeLicenses(mergeLicenses(committed))).toBe(mergeLicenses(committed));
});
