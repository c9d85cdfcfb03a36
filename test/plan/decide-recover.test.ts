import { expect, it } from 'vitest';
import type { ReleaseStatus, RevisionRecord } from '../../src/model/release/release.ts';
import { decideRecover } from '../../src/plan/decide-recover.ts';

const of = (...statuses: ReleaseStatus[]) => ({
  name: 'api',
  namespace: 'web',
  revisions: statuses.map((status, index): RevisionRecord => {
    const common = { secretName: '', uid: `u${index}`, resourceVersion: '1', modifiedAt: 0 };
    return { revision: index + 1, status, ...common };
  }),
});

it.each<[ReleaseStatus[], string, string]>([
  [['deployed', 'pending-upgrade'], 'recover', 'revision 2 was left pending-upgrade'],
  [['deployed'], 'unchanged', 'its newest revision 1 is deployed'],
  [[], 'unchanged', 'there is no such release'],
])('a recovery of %j is %s', (statuses, operation, why) => {
  expect(decideRecover(of(...statuses))).toMatchObject({ operation, why });
});
