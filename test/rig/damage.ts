import fc from 'fast-check';
import type { Json } from '../../src/model/json.ts';

const LEAVES: Json[] = [
  ...[null, true, 0, -1, 1e99, 137, '', 'app', 'Failed', '2026-01-01T00:00:00Z', [], {}, '__proto__'],
  ...['9'.repeat(30), 'a'.repeat(5_000), '\u202e\u001b[2J::error::x', '- \n: ', ['x'], { name: 'x' }, [null]],
  // An object that `String()` makes no text of.
  { toString: 'x', valueOf: null },
];

/** The value with some of its parts, at any depth, replaced by, or filled up with, something else that JSON can hold. */
export function damaged<T>(value: T): fc.Arbitrary<T> {
  const dice = fc.infiniteStream(fc.nat(999));
  const leaf = fc.infiniteStream(fc.oneof(fc.constantFrom(...LEAVES), fc.jsonValue({ maxDepth: 1 })));
  return fc.tuple(dice, leaf, fc.constantFrom(0, 10, 40, 150)).map(([numbers, leaves, perMille]) => {
    const isHit = () => (numbers.next().value as number) < perMille;
    const other = () => structuredClone(leaves.next().value) as unknown;
    const walk = (part: unknown): unknown => {
      if (isHit()) return other();
      if (Array.isArray(part)) return [...part.map(walk), ...(isHit() ? [other()] : [])];
      if (typeof part !== 'object' || part === null) return part;
      const entries = Object.entries(part).map(([key, item]) => [key, walk(item)]);
      return Object.fromEntries(isHit() ? [...entries, ['__proto__x', other()]] : entries);
    };
    return walk(value) as T;
  });
}

/** The text with some pieces cut out, doubled, moved, or replaced by one of these. */
export function mangled(text: string, pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(Math.max(1, text.length)),
    length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(80)),
    piece: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
    twice: fc.boolean(),
  });
  return fc.array(edit, { maxLength: 6 }).map((edits) =>
    edits.reduce((before, { at, length, piece, twice }) => {
      const cut = before.slice(at, at + length);
      return `${before.slice(0, at)}${piece}${twice ? cut + cut : ''}${before.slice(at + length)}`;
    }, text),
  );
}
