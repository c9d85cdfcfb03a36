import { expect, it } from 'vitest';
import { codeSpan, escapeMarkdown } from '../../src/report/escape-markdown.ts';

it.each([
  ['add `timeout: 5m` to it', 'add <code>timeout: 5m</code> to it'],
  ['`a` and `b-c`', '<code>a</code> and <code>b-c</code>'],
  // What is active stays text, also between backticks.
  ['`<b>`', '&#96;&#60;b>&#96;'],
  ['`@org`', '&#96;&#64;org&#96;'],
  ['one ` alone', 'one &#96; alone'],
])('%j is shown as %j', (text, shown) => {
  expect(escapeMarkdown(text)).toBe(shown);
});

it('code has no code in it', () => {
  expect(codeSpan('a `b` c')).toBe('<code>a &#96;b&#96; c</code>');
});
