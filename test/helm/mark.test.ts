import { describe, expect, it } from 'vitest';
import { markOf, readMark } from '../../src/helm/mark.ts';

const digest = '0123456789abcdef0123456789abcdef01234567';

describe('reading a mark', () => {
  it('gives the digest of its own revision', () => {
    const secret = { revision: 12, uid: 'f3a1' };
    expect(readMark(markOf(digest, secret), secret)).toBe(digest);
    // The API server takes 63 characters for a label.
    expect(markOf(digest, { ...secret, revision: 999_999_999 })).toMatch(
      /^999999999-[0-9a-f]{40}-[0-9a-f]{12}$/,
    );
  });

  it.each([
    ['Helm copied it from another revision', markOf(digest, { revision: 11, uid: 'f3a1' })],
    ['somebody copied it to a secret of their own', markOf(digest, { revision: 12, uid: 'beef' })],
    ['it has no seal, as before 1.0', `12-${digest}`],
    ['its digest was changed', markOf(digest, { revision: 12, uid: 'f3a1' }).replace('0123', '0124')],
    ['it is cut off', markOf(digest, { revision: 12, uid: 'f3a1' }).slice(0, -1)],
    ['it is something else', 'yes'],
    ['it is not there', undefined],
  ])('gives nothing when %s', (_why, label) => {
    expect(readMark(label, { revision: 12, uid: 'f3a1' })).toBeUndefined();
  });
});
