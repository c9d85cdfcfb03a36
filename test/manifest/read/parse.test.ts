import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/manifest/read/parse.ts';
import { nodeAt, originAt, quote, sourceText, toJson } from '../../../src/manifest/read/tree.ts';

const read = (text: string) => parseYaml(sourceText('f.yaml', text));

describe('parseYaml', () => {
  test('reads what the library reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        if (/__proto__|e[+-]?\d|\d{16}/i.test(text)) return;
        const { root, issues } = read(text);
        expect(issues).toEqual([]);
        expect(root && toJson(root)).toEqual(parse(text));
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '!t',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      '\t',
      '---',
      '%',
      '@',
      '${env.A}',
      '<<',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const { root, issues } = read(text);
          expect(root !== undefined || issues.length > 0).toBe(true);
        },
      ),
    );
  });

  test('knows the line of every value', () => {
    const { root } = read('a:\n  - b: one\n    c: |\n      two\nd: {e: "three"}\n');
    const at = (...path: (string | number)[]) => {
      const origin = root && originAt(root, path);
      return origin && quote(origin);
    };
    expect(at('a', 0, 'b')).toEqual({
      file: 'f.yaml',
      line: 2,
      column: 8,
      length: 3,
      sourceLine: '  - b: one',
    });
    expect(at('a', 0, 'c')).toMatchObject({ line: 3, column: 8, length: 1 });
    expect(at('d', 'e')).toMatchObject({ line: 5, column: 8, length: 7 });
  });

  test('an alias stands for its anchor, which is where its value stands', () => {
    const { root } = read('a: &x {b: 1}\nc: *x\n');
    expect(root && toJson(root)).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(nodeAt(root, ['c', 'b'])?.origin?.start).toBe(10);
  });

  test('the last of two equal keys counts, and both lines are named', () => {
    expect(read('a: 1\nb: 2\na: 3\n').issues).toMatchObject([
      { code: 'duplicate-key', message: '`a` is already there in line 1', location: { line: 3, column: 1 } },
    ]);
  });

  test('Windows line breaks and a byte order mark do not shift columns', () => {
    const { root } = read('a: 1\r\nb: x\r\n');
    const origin = root && originAt(root, ['b']);
    expect(origin && quote(origin)).toMatchObject({ line: 2, column: 4, length: 1, sourceLine: 'b: x' });
  });
});
