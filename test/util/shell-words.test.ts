import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitShellWords } from '../../src/util/shell-words.ts';

describe('splitShellWords', () => {
  test.each([
    ['get pods  -n web', ['get', 'pods', '-n', 'web']],
    ['  ', []],
    [`patch -p '{"a": "b c"}'`, ['patch', '-p', '{"a": "b c"}']],
    ['a "b \\"c\\" \\n" d', ['a', 'b "c" \\n', 'd']],
    ["a ''", ['a', '']],
    ['a\\ b', ['a b']],
    ['--from-literal=a="b c"', ['--from-literal=a=b c']],
    ['a\n  b \\\n c', ['a', 'b', 'c']],
    ['-l app=${env.APP:-my app} x', ['-l', 'app=${env.APP:-my app}', 'x']],
    ['a | b > $HOME; $(c)', ['a', '|', 'b', '>', '$HOME;', '$(c)']],
  ])('splits %j', (text, words) => {
    expect(splitShellWords(text)).toEqual({ ok: true, words });
  });

  test.each([
    ["get 'pods", 4, 'single quote'],
    ['get "pods', 4, 'double quote'],
    ['get pods\\', 8, 'backslash'],
  ])('says where %j goes wrong', (text, index, message) => {
    expect(splitShellWords(text)).toMatchObject({
      ok: false,
      index,
      message: expect.stringContaining(message),
    });
  });

  test('quoted words come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const text = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(splitShellWords(text)).toEqual({ ok: true, words });
      }),
    );
  });
});
