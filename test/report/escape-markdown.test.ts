import { expect, it } from 'vitest';
import { codeSpan, escapeMarkdown } from '../../src/report/escape-markdown.ts';

/** As GitHub has it when it looks for mentions: entities are characters again. */
const decoded = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

it.each(['ask @team', '(@octo-cat)', '@org/team', 'fixes #12', 'owner/repo#12', 'see GH-12'])(
  'a mention or reference is none any more, also where entities are characters: %s',
  (text) => {
    const shown = decoded(escapeMarkdown(text));
    expect(shown).not.toMatch(/(?:^|\W)@[a-z\d]|#\d|\bGH-\d/i);
    expect(shown.replaceAll('\u200b', '')).toBe(text);
  },
);

it('what is no mention stays as it is, and so does a code span, from which people copy', () => {
  const image = 'ghcr.io/x/api@sha256:0a1b';
  expect(decoded(escapeMarkdown(image))).toBe(image);
  expect(decoded(codeSpan('@team #12'))).toBe('<code>@team #12</code>');
});

it.each(['# heading', '  > quote', '- item', '+ item', '1. item', '12) item', '=====', '---'])(
  'at the start of a line nothing begins a block: %s',
  (text) => {
    expect(escapeMarkdown(text)).not.toMatch(/^\s*(?:#|>|[-+]|\d+[.)]|=)/);
    expect(decoded(escapeMarkdown(text))).toBe(text.trimStart());
  },
);

it.each([
  ['add `timeout: 5m` to it', 'add <code>timeout: 5m</code> to it'],
  ['`a` and `b-c`', '<code>a</code> and <code>b-c</code>'],
  // What is active stays text, also between backticks.
  ['`<b>`', '&#96;&#60;b>&#96;'],
  ['`@org`', '&#96;&#64;\u200borg&#96;'],
  ['one ` alone', 'one &#96; alone'],
])('%j is shown as %j', (text, shown) => {
  expect(escapeMarkdown(text)).toBe(shown);
});

it('code has no code in it', () => {
  expect(codeSpan('a `b` c')).toBe('<code>a &#96;b&#96; c</code>');
});
