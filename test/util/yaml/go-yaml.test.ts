import { describe, expect, test } from 'vitest';
import { printGoFloat } from '../../../src/util/yaml/go-number.ts';
import { readGoYaml } from '../../../src/util/yaml/go-yaml.ts';

function read(text: string, integers: 'number' | 'bigint' = 'number'): unknown {
  const result = readGoYaml(text, integers);
  return result.problem ?? result.documents[0];
}

describe('YAML is read as Go reads it', () => {
  test.each<[string, string, unknown]>([
    ['a quoted text that goes on in column 0', 'a: "x\ny"\nb: 1\n', { a: 'x y', b: 1 }],
    ['with Windows line ends', "a: 'x\r\n\r\ny'\r\n", { a: 'x\ny' }],
    [
      'a flow mapping that is not indented',
      'm: {\na: b,\nc: {\nd: [\n1]\n}\n}\nk: 1\n',
      { m: { a: 'b', c: { d: [1] } }, k: 1 },
    ],
    ['a flow list indented with tabs', 'm: [\n\t1,\n\t2\n]\n', { m: [1, 2] }],
    ['a plain text of several lines', 'a: {b: x\ny, c: d}\n', { a: { b: 'x y', c: 'd' } }],
    ['a comment right behind a quote', "a: 'x'#c\nb: {#d\nc: 1}\n", { a: 'x', b: { c: 1 } }],
    ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['a block text whose last line has no end', 'a: |\n  x', { a: 'x' }],
    ['dashes inside a block', 'a: |\n  ---\n  x\n', { a: '---\nx\n' }],
    ['only the first of several documents', 'a: 1\n...\n---\nb: 2\n', { a: 1 }],
    [
      'words',
      'a: [yes, No, ON, off, y, N, ~, null, yEs, tRUE]',
      { a: [true, false, true, false, true, false, null, null, 'yEs', 'tRUE'] },
    ],
    [
      'numbers',
      'a: [0400, 0o400, 0b11, 0x1F, 1_000, 08, .5, 1., 1e3, 1e999]',
      { a: [256, 256, 3, 31, 1000, 8, 0.5, 1, 1000, '1e999'] },
    ],
    [
      'what looks like a number',
      'a: [12:30:45, 2001-12-14, 1.2.3, 0xg, _1, "1"]',
      { a: ['12:30:45', '2001-12-14', '1.2.3', '0xg', '_1', '1'] },
    ],
    [
      'keys that are no text',
      '0400: a\nyes: b\n1.5: c\n1e6: d\n',
      { 256: 'a', true: 'b', '1.5': 'c', '1e+06': 'd' },
    ],
    ['the last of equal keys', 'a: {k: 1, k: 2}', { a: { k: 2 } }],
    [
      'a merge, which replaces what stands before it',
      'a: &a {x: 1, y: 1}\nb: {x: 0, <<: *a, y: 2}',
      { a: { x: 1, true: 1 }, b: { x: 1, true: 2 } },
    ],
    ['a list of merges, the first of which wins', 'b: {<<: [{x: 1}, {x: 2, z: 3}]}', { b: { x: 1, z: 3 } }],
    ['a quoted `<<`', '"<<": {x: 1}', { '<<': { x: 1 } }],
    ['tags', 'a: [!!str 5, !!int "5", !!float 5, !mine yes, !!binary aGk=]', { a: ['5', 5, 5, 'yes', 'hi'] }],
    ['an anchor of a key', '&k a: &v 1\n*k : 2\nb: *v\n', { a: 2, b: 1 }],
  ])('%s', (_what, text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('whole numbers keep all their digits when they are asked for', () => {
    expect(read('a: [18446744073709551615, 6801028, 0x10]', 'bigint')).toEqual({
      a: [18446744073709551615n, 6801028n, 16n],
    });
  });

  test('`__proto__` and its like are keys as any other', () => {
    expect(JSON.stringify(read('{__proto__: {a: 1}, constructor: 2}'))).toBe(
      '{"__proto__":{"a":1},"constructor":2}',
    );
  });

  test.each([
    ['a: "x\nb: "y"\n', 'Missing closing "quote', 1, 6],
    ['a: [1, 2\n', 'Flow sequence in block collection must be sufficiently indented and end with a ]', 2, 1],
    ['a: 1\n b: 2\n', 'Nested mappings are not allowed in compact mappings', 1, 4],
    ['ok: 1\na: \u0001\n', 'control characters are not allowed', 2, 4],
    ['a: &a [*a]\n', 'anchor `a` contains itself', 1, 8],
    ['a: *b\n', 'unknown anchor `b` referenced', 1, 4],
    ['{[a]: b}\n', 'a key must be text, not a list', 1, 2],
    ['~: b\n', 'a key must be text, not nothing', 1, 1],
    ['a: .inf\n', 'neither infinity nor `.nan` can be a value', 1, 4],
    ['<<: 1\n', '`<<` takes a mapping, or a list of mappings', 1, 5],
    ['a: !!int x\n', '`x` cannot be read as !!int', 1, 10],
  ])('%j cannot be read, and the place is named', (text, message, line, column) => {
    expect(read(text)).toEqual({ message, line, column });
  });

  test('aliases that make a small file huge are refused', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const one = `*a${level - 1}`;
      bomb.push(`a${level}: &a${level} [${Array(9).fill(one).join(', ')}]`);
    }
    expect(read(bomb.join('\n'))).toMatchObject({ message: 'aliases repeat too much of the document' });
  });
});

test.each([
  [3, '3'],
  [999_999, '999999'],
  [6_801_028, '6.801028e+06'],
  [1e21, '1e+21'],
  [0.5, '0.5'],
  [0.00001, '1e-05'],
  [-12.25, '-12.25'],
])('a number of a values file is printed by a template as Go prints it: %d as %s', (value, text) => {
  expect(printGoFloat(value)).toBe(text);
});
