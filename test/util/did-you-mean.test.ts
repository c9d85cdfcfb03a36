import { expect, test } from 'vitest';
import { didYouMean } from '../../src/util/did-you-mean.ts';

const keys = ['name', 'namespace', 'timeout', 'forceUpgrade', 'valuesFiles', 'values', 'id'];

test.each([
  ['namespcae', 'namespace'],
  ['timeOut', 'timeout'],
  ['force_upgrade', 'forceUpgrade'],
  ['valuesfile', 'valuesFiles'],
  ['value', 'values'],
  ['Id', 'id'],
  ['force', 'forceUpgrade'],
])('%s was meant as %s', (written, meant) => {
  expect(didYouMean(written, keys)).toBe(meant);
});

test.each(['replicas', 'xyz', '', 'a'.repeat(5_000)])('nothing is near %s', (written) => {
  expect(didYouMean(written, keys)).toBeUndefined();
});

test('without candidates there is no suggestion', () => {
  expect(didYouMean('name', [])).toBeUndefined();
});

test('the beginning of several means none of them', () => {
  expect(didYouMean('prod', ['staging', 'production'])).toBe('production');
  expect(didYouMean('prod', ['production-eu', 'production-us'])).toBeUndefined();
  expect(didYouMean('pr', ['staging', 'production'])).toBeUndefined();
});
