import { expect, test } from 'vitest';
import { withoutCommands } from '../../src/github/without-commands.ts';

test.each([
  '::error::x',
  '  ::error::x',
  `${' '.repeat(200)}::error::x`,
  '\u00a0\u3000::error::x',
  '\u2028::error::x',
  'first\n\t::error::x',
  'a ##[add-mask]x',
])('the runner finds no command in %j', (text) => {
  for (const line of withoutCommands(text).split('\n')) {
    // As the runner looks for them.
    expect(line.trimStart().startsWith('::')).toBe(false);
    expect(line).not.toContain('##[');
  }
});
