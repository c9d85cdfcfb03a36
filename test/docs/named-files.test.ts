import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** The pages that a newcomer finds the way by, each with the folders that its paths may begin at. */
const PAGES = {
  'CONTRIBUTING.md': ['.', 'src', 'test', 'test/**', 'src/**'],
  'docs/architecture.md': ['.', 'src', 'src/**'],
  'docs/dependencies.md': ['.', 'src'],
};
/** A path of source files or of a folder. */
const PATH = /`((?:[\w.*-]+\/)*[\w*-]+(?:\/|\.ts|\.json|\.md|\.test\.ts))`/g;

describe.each(Object.entries(PAGES))('%s', (page, folders) => {
  const named = [...readFileSync(join(root, page), 'utf8').matchAll(PATH)].map(([, path = '']) => path);

  it('names files', () => expect(named.length).toBeGreaterThan(10));

  it('names no file that is not there', () => {
    const lost = named.filter((path) =>
      folders.every((folder) => globSync(join(folder, path), { cwd: root }).length === 0),
    );
    expect(lost).toEqual([]);
  });
});
