import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const section = readFileSync('SECURITY.md', 'utf8').split('## Who can do what')[1]?.split('\n## ')[0] ?? '';
const actors = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| who ') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(actors)('what %s%s cannot do is held by tests that are there', (_, _who, _can, cannot = '') => {
  const tests = [...cannot.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(tests).not.toEqual([]);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

test('there is one table of who can do what', () => {
  expect(actors.length).toBeGreaterThanOrEqual(10);
  expect(readFileSync('SECURITY.md', 'utf8').split('## Who can do what')).toHaveLength(2);
});
