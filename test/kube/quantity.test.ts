import { expect, it } from 'vitest';
import { thousandths } from '../../src/kube/quantity.ts';

it.each<[unknown, number | undefined]>([
  ['1', 1000],
  [2, 2000],
  ['1.5', 1500],
  ['1500m', 1500],
  ['.5', 500],
  ['1k', 1_000_000],
  ['1Ki', 1_024_000],
  ['1Gi', 2 ** 30 * 1000],
  ['1e3', 1_000_000],
  ['2E', 2e21],
  ['', undefined],
  ['1 Gi', undefined],
  ['1Zi', undefined],
  ['a lot', undefined],
  [undefined, undefined],
])('%j in thousandths', (quantity, found) => {
  expect(thousandths(quantity)).toBe(found);
});
