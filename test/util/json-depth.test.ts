import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutDeep, DEEPEST, isTooDeep } from '../../src/util/json-depth.ts';
import { tries } from '../rig/tries.ts';

const nested = (levels: number, [open, close]: readonly [string, string]) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;

it.each([[['[', ']']], [['{"a":', '}']]] as const)('a text of %j is too deep from its %s on', (brackets) => {
  expect(isTooDeep(nested(DEEPEST, brackets))).toBe(false);
  expect(isTooDeep(nested(DEEPEST + 1, brackets))).toBe(true);
  const cut = JSON.stringify(cutDeep(JSON.parse(nested(9_000, brackets))));
  expect(isTooDeep(cut)).toBe(false);
  expect(cut).toContain('null');
});

it('brackets in texts count for nothing, and what is not deep stays as it is', () => {
  expect(isTooDeep(JSON.stringify({ a: '['.repeat(9_000), b: '\\"['.repeat(9_000) }))).toBe(false);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(isTooDeep(JSON.stringify(value))).toBe(false);
      expect(JSON.stringify(cutDeep(value))).toBe(JSON.stringify(value));
    }),
    tries(100),
  );
});
