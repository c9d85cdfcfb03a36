import { describe, expect, it } from 'vitest';
import { revisionsToBlame } from '../../src/diagnostics/subject.ts';
import type { MainPhase } from '../../src/model/plan/phase.ts';
import type { ObservedRelease, ReleaseStatus, RevisionRecord } from '../../src/model/release/release.ts';

const record = (revision: number, status: ReleaseStatus): RevisionRecord => ({
  revision,
  status,
  secretName: `v${revision}`,
  uid: `u${revision}`,
  resourceVersion: `${revision} ${status}`,
  modifiedAt: 0,
});
const release = (...revisions: RevisionRecord[]): ObservedRelease => ({
  name: 'api',
  namespace: 'web',
  revisions,
});
const none = release();
const one = release(record(1, 'deployed'));
const failedUpgrade = release(record(1, 'deployed'), record(2, 'failed'));
const doneUpgrade = release(record(1, 'superseded'), record(2, 'deployed'));

describe('the revisions that are to blame', () => {
  it.each<[string, MainPhase, ObservedRelease, ObservedRelease, object]>([
    [
      'a failed upgrade: it, compared with what was deployed',
      'exec',
      one,
      failedUpgrade,
      { failed: 2, before: 1 },
    ],
    ['a first install: it alone', 'exec', none, release(record(1, 'failed')), { failed: 1 }],
    [
      'an upgrade whose validate failed: it, compared',
      'validate',
      one,
      doneUpgrade,
      { failed: 2, before: 1 },
    ],
    ['a validate of what was there before: that', 'validate', one, one, { failed: 1 }],
    ['an exec that stored nothing: none', 'exec', one, one, {}],
    ['a release that is gone: none', 'exec', one, none, {}],
    ['a preExec: none, nothing of it was touched', 'preExec', one, one, {}],
    ['a reinstall that begins anew: it alone', 'exec', one, release(record(1, 'failed')), { failed: 1 }],
    [
      'an upgrade after failed ones: compared with the deployed one',
      'exec',
      failedUpgrade,
      release(record(1, 'deployed'), record(2, 'failed'), record(3, 'failed')),
      { failed: 3, before: 1 },
    ],
  ])('are of %s', (_, phase, before, observed, expected) => {
    expect(revisionsToBlame({ phase, stores: true, before, observed })).toEqual(expected);
  });

  it('of an uninstall are those that it found', () => {
    expect(revisionsToBlame({ phase: 'exec', stores: false, before: one, observed: one })).toEqual({
      failed: 1,
    });
  });
});
