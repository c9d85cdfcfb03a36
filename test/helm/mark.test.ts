import { describe, expect, it } from 'vitest';
import { readMark } from '../../src/helm/mark.ts';

const digest = '0123456789abcdef0123456789abcdef01234567';

describe('reading a mark', () => {
  it('gives the digest of its own revision', () => {
    expect(readMark(`12-${digest}`, 12)).toBe(digest);
  });

  it.each([
    ['Helm copied it from another revision', `11-${digest}`],
    ['it is cut off', `12-${digest.slice(1)}`],
    ['it is something else', 'yes'],
    ['it is not there', undefined],
  ])('gives nothing when %s', (_why, label) => {
    expect(readMark(label, 12)).toBeUndefined();
  });
});
