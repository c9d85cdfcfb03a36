import { expect, test } from 'vitest';
import { parseCommandFile } from '../../../scripts/runner/command-file.ts';

test('reads plain lines and blocks, which may be empty or hold anything', () => {
  const text = ['plain=a=b', 'block<<EOF-1', 'x=1', '', 'y<<z', 'EOF-1', 'empty<<EOF-2', 'EOF-2', ''].join(
    '\n',
  );
  expect(parseCommandFile(text)).toEqual({ plain: 'a=b', block: 'x=1\n\ny<<z', empty: '' });
});

test('the last value of a name wins', () => {
  expect(parseCommandFile('a=1\na=2\n')).toEqual({ a: '2' });
});

test('a block without its end is an error, as on a runner', () => {
  expect(() => parseCommandFile('a<<EOF\nx\n')).toThrow('the block of a is not closed');
});
