import { describe, expect, it } from 'vitest';
import { boundedLine, boundedText } from '../../src/util/bounded-text.ts';

describe('a text of others is bounded', () => {
  it('is the same when it is short', () => {
    expect(boundedText('a\nb')).toBe('a\nb');
    expect(boundedLine('a')).toBe('a');
  });

  it('keeps the start and the end of a long line', () => {
    const line = boundedLine(`cannot create: ${'A'.repeat(100_000)}: field is immutable`);
    expect(line).toHaveLength(4_000);
    expect(line).toMatch(/^cannot create: A.*A: field is immutable$/);
  });

  it('keeps no field of an object whose beginning is gone', () => {
    const line = boundedLine(`${'A'.repeat(5_000)}{${'B'.repeat(500)}, password: x}: is invalid`);
    expect(line).not.toContain('password');
    expect(line).toMatch(/: is invalid$/);
  });

  it.each([
    ['one long line', 'A'.repeat(5_000_000)],
    ['many lines', 'line\n'.repeat(1_000_000)],
    ['nothing but line breaks', '\n'.repeat(5_000_000)],
    ['many long lines', `${'A'.repeat(9_000)}\n`.repeat(500)],
  ])('has no more than 64 kB of %s, the end among them', (_, text) => {
    const bounded = boundedText(`${text}\nthe end`);
    expect(bounded.length).toBeLessThanOrEqual(64_000);
    expect(bounded).toMatch(/\nthe end$/);
  });
});
