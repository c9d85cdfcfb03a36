import { expect, it } from 'vitest';
import { issueAnnotations } from '../../src/report/annotations.ts';
import { escapeMarkdown, preformatted } from '../../src/report/escape-markdown.ts';
import { printable, printableLine } from '../../src/util/printable.ts';

const HOSTILE = '\u001b[31mred\u001b[0m\u0007\u202e\u009b1mbold';

it('nothing of a text moves a cursor, rings or changes a colour', () => {
  expect(printable(HOSTILE)).toBe('redbold');
  expect(printable('a\r\nb\tc\rd\n[1m]')).toBe('a\nb\tc\nd\n[1m]');
});

it('not in the summary, and not in an annotation, whose title is one line', () => {
  expect(escapeMarkdown(HOSTILE)).toBe('redbold');
  expect(preformatted([HOSTILE])).toBe('<pre>\nredbold\n</pre>');
  const [annotation] = issueAnnotations([{ code: 'invalid-value', message: `${HOSTILE}\nnext` }]);
  expect(annotation?.message).toBe('redbold\nnext');
});

it('nothing ends a line or turns it but a line break, and a line has none', () => {
  expect(printable('a\u2028b\u2029c\u061cd\u200ee\nf')).toBe('abcde\nf');
  expect(printableLine('a\r\nb\u2028c\td')).toBe('abc\td');
});
