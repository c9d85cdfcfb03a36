import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown } from '../../../src/report/summary/cut-markdown.ts';

describe('cutMarkdown', () => {
  it('leaves short text alone', () => {
    expect(cutMarkdown('short\n', 100, 'more')).toBe('short\n');
  });

  it('closes a block that the cut left open', () => {
    const text = `<details open>\n<summary>x</summary>\n\n<pre>\n${'line\n'.repeat(100)}</pre>\n\n</details>\n`;
    const cut = cutMarkdown(text, 200, 'more');
    expect(cut).toMatch(/line\n<\/pre>\n\n<\/details>\n\nmore\n$/);
  });

  it('closes nested blocks and a code block, whose content may look like its end', () => {
    const code = `\`\`\`\`diff\n\`\`\`\n${'+line\n'.repeat(100)}\`\`\`\`\n`;
    const text = `<details>\n<summary>x</summary>\n\n<details>\n<summary>y</summary>\n\n${code}\n</details>\n\n</details>\n`;
    expect(cutMarkdown(text, 300, 'more')).toMatch(/line\n````\n\n<\/details>\n\n<\/details>\n\nmore\n$/);
  });

  it('never exceeds the limit, whatever the text', () => {
    const lines = [
      '<details>',
      '</details>',
      '<pre>',
      '</pre>',
      '```diff',
      '````mermaid',
      '```',
      'text',
      '🙂'.repeat(20),
    ];
    const text = fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map((some) => some.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (some, limit) => {
        expect(Buffer.byteLength(cutMarkdown(some, limit, 'more'))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
