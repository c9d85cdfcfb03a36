import { describe, expect, it } from 'vitest';
import type { ReleaseStatus, RevisionRecord } from '../../src/model/release.ts';
import { decideRecover, decideRestore, decideRollback } from '../../src/plan/decide-stored.ts';

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

describe('a rollback to revision 1', () => {
  it.each<[string, ReleaseStatus[], string, string | undefined]>([
    ['goes there', ['superseded', 'deployed'], 'rollback', undefined],
    ['goes there from one that failed', ['deployed', 'failed'], 'rollback', undefined],
    ['has nothing to do when it serves', ['deployed'], 'unchanged', undefined],
    ['tries one that failed again', ['failed'], 'rollback', undefined],
    ['is refused after an uninstall', ['superseded', 'uninstalled'], 'rollback', 'it is not installed'],
    ['is refused without a release', [], 'rollback', 'it is not installed'],
  ])('%s', (_, statuses, operation, refusal) => {
    const decision = decideRollback(of(...statuses), 1);
    expect(decision.operation).toBe(operation);
    expect(decision.refused?.message).toEqual(refusal && expect.stringContaining(refusal));
  });

  it('names the revisions that there are', () => {
    const { refused } = decideRollback(of('superseded', 'deployed'), 7);
    expect(refused?.message).toContain('no revision 7, only 1, 2');
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
