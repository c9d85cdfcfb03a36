import { describe, expect, it } from 'vitest';
import type { ReleaseStatus, RevisionRecord } from '../../src/model/release.ts';
import { decideRecover, decideRestore } from '../../src/plan/decide-stored.ts';

const of = (...statuses: ReleaseStatus[]) => ({
  name: 'api',
  namespace: 'web',
  revisions: statuses.map((status, index): RevisionRecord => {
    const common = { secretName: '', uid: `u${index}`, resourceVersion: '1', modifiedAt: 0 };
    return { revision: index + 1, status, ...common };
  }),
});

describe('a restore', () => {
  it.each<[string, ReleaseStatus[], number | undefined]>([
    ['goes to the deployed revision', ['superseded', 'deployed'], 2],
    ['goes back past one that failed', ['deployed', 'failed'], 1],
    ['is refused without a deployed one', ['failed'], undefined],
    ['is refused without a release', [], undefined],
  ])('%s', (_, statuses, revision) => {
    const { operation, record, refused } = decideRestore(of(...statuses));
    expect([operation, record?.revision]).toEqual(['restore', revision]);
    expect(refused === undefined).toBe(revision !== undefined);
  });
});

describe('a recovery', () => {
  it.each<[ReleaseStatus[], string, string]>([
    [['deployed', 'pending-upgrade'], 'recover', 'revision 2 was left pending-upgrade'],
    [['deployed'], 'unchanged', 'its newest revision 1 is deployed'],
    [[], 'unchanged', 'there is no such release'],
  ])('of %j is %s', (statuses, operation, why) => {
    expect(decideRecover(of(...statuses))).toMatchObject({ operation, why });
  });
});
