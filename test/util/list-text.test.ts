import { expect, it } from 'vitest';
import { listText } from '../../src/util/list-text.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c'], 'a, b and 1 more'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
])('of %j two are named', (items, text) => {
  expect(listText(items, 2)).toBe(text);
});
