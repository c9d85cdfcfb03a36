import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextSearch, SHORTEST_TEXT } from '../../src/system/text-search.ts';
import { isWorseThanLinear } from '../rig/growth.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: SHORTEST_TEXT, maxLength: 50 });

describe('a search for many texts', () => {
  it('finds each at each place', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (wanted, parts) => {
        const text = [...parts, ...wanted, ...wanted].join('');
        const search = createTextSearch();
        for (const one of wanted) search.add(one);
        const places = [...text].flatMap((_, at) =>
          [...new Set(wanted)].filter((one) => text.startsWith(one, at)).map((one) => [at, at + one.length]),
        );
        const order = (a: readonly number[], b: readonly number[]) =>
          (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
        expect(search.find(text).toSorted(order)).toEqual(places.toSorted(order));
      }),
    );
  });

  it.each(['line-', 'line-of-a-word-list-that-is-long-'])(
    'takes no longer for thousands that begin alike: %s',
    (start) => {
      const search = createTextSearch();
      for (let index = 0; index < 10_000; index++) search.add(`${start}${index}`);
      expect(search.find(`${start.repeat(20_000)}17`)).toHaveLength(2);
      expect(isWorseThanLinear((length) => start.repeat(length / start.length), search.find)).toBe(false);
    },
  );
});
