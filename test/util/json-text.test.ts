import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceStringAt, setStringAt } from '../../src/util/json-text.ts';

it('replaces one string and leaves every other byte alone', () => {
  const text =
    '{"version":12345678901234567890,"hooks":[{"info":{"status":"x"}}],"info":{"a":[1,{"status":"no"}], "status" : "pending-upgrade","z":1e2}}';
  expect(replaceStringAt(text, ['info', 'status'], 'failed')).toBe(text.replace('pending-upgrade', 'failed'));
});

it.each([
  ['{"info":{}}'],
  ['{"info":{"status":3}}'],
  ['{"status":"x"}'],
  ['["info"]'],
  ['{"info":{"deep":{"status":"x"}}}'],
])('finds nothing in %s', (text) =>
  expect(replaceStringAt(text, ['info', 'status'], 'failed')).toBeUndefined(),
);

it('does what changing the parsed value would do', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), fc.string(), (before, inside, from, to) => {
      const text = JSON.stringify({ before, info: { inside, status: from }, after: before });
      const changed = replaceStringAt(text, ['info', 'status'], to);
      expect(changed).toBe(JSON.stringify({ before, info: { inside, status: to }, after: before }));
    }),
  );
});

it.each([
  ['{"info":{"status":"x"},"deleted":"y"}', '{"info":{"deleted":"now","status":"x"},"deleted":"y"}'],
  ['{"info":{}}', '{"info":{"deleted":"now"}}'],
  ['{"info":{"deep":{"deleted":"x"}}}', '{"info":{"deleted":"now","deep":{"deleted":"x"}}}'],
  ['{"a":{"info":{}},"info":{"deleted":""}}', '{"a":{"info":{}},"info":{"deleted":"now"}}'],
  ['{"info":{"deleted":null}}', undefined],
  ['{"info":{"deleted":{"deleted":"x"}}}', undefined],
  ['{"info":[]}', undefined],
  ['{"a":{"info":{}}}', undefined],
])('sets a string in %s, where there is none, too', (text, changed) =>
  expect(setStringAt(text, ['info', 'deleted'], 'now')).toBe(changed),
);
