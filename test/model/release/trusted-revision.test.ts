import { expect, it } from 'vitest';
import type { RevisionRecord } from '../../../src/model/release/release.ts';
import { isTrusted, mayGoBackTo } from '../../../src/model/release/trusted-revision.ts';

function record(revision: number, more: Partial<RevisionRecord> = {}): RevisionRecord {
  const common = { secretName: '', uid: '', resourceVersion: '', modifiedAt: 0, createdAt: revision };
  return { revision, status: 'deployed', ...common, ...more };
}

const MARKED = { inputs: 'a'.repeat(40) };
const SEALED = { isOurs: true } as const;
const LABELLED = { manifestId: 'shop' };

it.each<[string, boolean, RevisionRecord[], number]>([
  ['has the mark', true, [record(1), record(2, MARKED)], 2],
  ['has the seal', true, [record(1), record(2, SEALED)], 2],
  ['is of a release that no run has touched', true, [record(1), record(2)], 2],
  ['was there before the first run', true, [record(1), record(2, { ...SEALED, status: 'failed' })], 1],
  ['was there before a first run that failed', true, [record(1), record(2, LABELLED)], 1],
  ['came after the mark', false, [record(1, MARKED), record(2)], 2],
  ['came after the seal', false, [record(1, SEALED), record(2)], 2],
  ['came after a first run that failed', false, [record(1, LABELLED), record(2)], 2],
  ['has nothing but a copied label', false, [record(1), record(2, LABELLED)], 2],
  [
    'has a number before the first run and came after it',
    false,
    [record(1, { createdAt: 9 }), record(2, MARKED)],
    1,
  ],
  [
    'came at a time that nobody knows',
    false,
    [{ ...record(1), createdAt: undefined } as never, record(2, MARKED)],
    1,
  ],
])('a revision that %s: may be brought back is %s', (_, trusted, revisions, asked) => {
  const wanted = revisions.find(({ revision }) => revision === asked) as RevisionRecord;
  expect(isTrusted({ revisions }, wanted)).toBe(trusted);
});

it('a revision that was seen to be live may be gone back to, and is not trusted', () => {
  const seen = record(2, { wasLive: true });
  const revisions = [record(1, MARKED), seen];
  expect([mayGoBackTo({ revisions }, seen), isTrusted({ revisions }, seen)]).toEqual([true, false]);
});
