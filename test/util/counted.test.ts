import { expect, it } from 'vitest';
import { counted } from '../../src/util/counted.ts';

it.each([
  [0, '0 objects'],
  [1, '1 object'],
  [2, '2 objects'],
])('%i is %s', (count, text) => {
  expect(counted(count, 'object')).toBe(text);
});
