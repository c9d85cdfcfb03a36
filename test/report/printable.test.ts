import { expect, it } from 'vitest';
import { issueAnnotations } from '../../src/report/annotations.ts';
import { escapeMarkdown, preformatted } from '../../src/report/escape-markdown.ts';
import { printable } from '../../src/report/printable.ts';

const HOSTILE = '\u001b[31mred\u001b[0m\u0007\u202e\u009b1mbold';

it('nothing of a text moves a cursor, rings or changes a colour', () => {
  expect(printable(HOSTILE)).toBe('red1mbold');
  expect(printable('a\r\nb\tc\rd\n[1m]')).toBe('a\nb\tc\nd\n[1m]');
});

it('not in the summary, and not in an annotation, whose title is one line', () => {
  expect(escapeMarkdown(HOSTILE)).toBe('red1mbold');
  expect(preformatted([HOSTILE])).toBe('<pre>\nred1mbold\n</pre>');
  const [annotation] = issueAnnotations([{ code: 'invalid-value', message: `${HOSTILE}\nnext` }]);
  expect(annotation?.message).toBe('red1mbold\nnext');
});
