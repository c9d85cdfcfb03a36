import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');

const page = readFileSync(join(root, 'docs/recovery.md'), 'utf8');
const messages = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trimEnd().split('\n'),
);

/** The words of a message between its placeholders; of one letter or two nothing can be said. */
function wordsOf(message: string): string[] {
  return message
    .split(/<[^>]+>/)
    .map((words) => words.trim())
    .filter((words) => words.length > 3);
}

describe('docs/recovery.md', () => {
  it('quotes messages', () => expect(messages.length).toBeGreaterThan(15));

  it.each(messages)('quotes %j as the program says it', (message) => {
    const missing = wordsOf(message).filter((words) => !sources.includes(words));
    expect(missing).toEqual([]);
  });
});
