import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && cells[3] !== 'cannot' && cells[3] !== '---');

test('each "cannot" in SECURITY.md names tests that are there', () => {
  const claims = rows.filter((cells) => cells[3] !== '');
  expect(claims.length).toBeGreaterThan(10);
  for (const [, , , cannot, shownBy = ''] of claims) {
    const tests = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(tests, cannot).not.toEqual([]);
    expect(
      tests.filter((path) => !existsSync(path)),
      cannot,
    ).toEqual([]);
  }
});
