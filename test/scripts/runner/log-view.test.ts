import { expect, test } from 'vitest';
import { createLogView } from '../../../scripts/runner/log-view.ts';

/** The lines that a person sees of these pieces of output. */
function shown(...pieces: string[]): string[] {
  const lines: string[] = [];
  const view = createLogView((line) => lines.push(line));
  for (const piece of pieces) view.write(piece);
  view.end();
  return lines;
}

test('lines are shown whole, however they come', () => {
  expect(shown('one\ntw', 'o\n\nthr', 'ee')).toEqual(['one', 'two', '', 'three']);
});

test('errors and warnings are shown by their text, other commands are not shown', () => {
  expect(
    shown('::error file=a.yaml,line=3::first%0Asecond: 5%25\n::warning::careful\n::debug::detail\n'),
  ).toEqual(['Error: first', 'Error: second: 5%', 'Warning: careful']);
});

test('what is masked is not shown from there on', () => {
  expect(shown('::add-mask::hunter2\nthe password is hunter2\n::error::hunter2 is wrong\n')).toEqual([
    'the password is ***',
    'Error: *** is wrong',
  ]);
});

test('between stop-commands and its token every line is text', () => {
  expect(shown('::stop-commands::abc\n::error::not a command\n::abc::\n::error::a command\n')).toEqual([
    '::error::not a command',
    'Error: a command',
  ]);
});
