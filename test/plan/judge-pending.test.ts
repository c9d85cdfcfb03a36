import { describe, expect, it } from 'vitest';
import { judgePending, type PendingCase } from '../../src/plan/judge-pending.ts';

const NOW = Date.parse('2026-05-04T12:00:00Z');
const MINUTE = 60_000;

function judging(ageMs: number, { own, ...overrides }: Partial<PendingCase> & { own?: number } = {}) {
  return judgePending({
    release: { id: 'api', name: 'api', namespace: 'web' },
    record: {
      revision: 3,
      status: 'pending-upgrade',
      secretName: 'sh.helm.release.v1.api.v3',
      uid: 'u3',
      resourceVersion: '1',
      modifiedAt: (NOW - ageMs) / 1000,
      ...(own !== undefined && { writingUntil: own }),
    },
    underLease: true,
    leftByDeadRun: false,
    now: NOW,
    settings: { unlock: { mode: 'auto', minAge: 'auto' }, timeout: 3 * MINUTE },
    ...overrides,
  });
}

describe('a pending revision', () => {
  it.each<[string, number, Parameters<typeof judging>[1]]>([
    ['was written by a run whose Helm has no time left, as it says itself', MINUTE, { own: NOW }],
    ['says that its Helm has years', 24 * 60 * MINUTE, { own: NOW * 2 }],
    ['is of a dead run that noted years', 24 * 60 * MINUTE, { leftByDeadRun: true, writingUntil: NOW * 2 }],
    ['was written by a dead run that noted no time, and is old enough', 4 * MINUTE, { leftByDeadRun: true }],
    ['is older than 15 minutes', 15 * MINUTE, {}],
    [
      'is older than twice a long timeout',
      40 * MINUTE,
      { settings: { unlock: { mode: 'auto', minAge: 'auto' }, timeout: 20 * MINUTE } },
    ],
    [
      'is older than unlock.minAge',
      MINUTE,
      { settings: { unlock: { mode: 'auto', minAge: MINUTE }, timeout: MINUTE } },
    ],
  ])('is recovered when it %s', (_, ageMs, overrides) => {
    expect(judging(ageMs, overrides).kind).toBe('recover');
  });

  it.each<[string, number, Partial<PendingCase>]>([
    ['is younger than 15 minutes', 14 * MINUTE, {}],
    [
      'is younger than twice a long timeout',
      30 * MINUTE,
      { settings: { unlock: { mode: 'auto', minAge: 'auto' }, timeout: 20 * MINUTE } },
    ],
    ['is old, but there is no lease to know who works on it', 60 * MINUTE, { underLease: false }],
    [
      'is old, but unlock.mode is fail',
      60 * MINUTE,
      { settings: { unlock: { mode: 'fail', minAge: 'auto' }, timeout: MINUTE } },
    ],
  ])('is left alone when it %s', (_, ageMs, overrides) => {
    expect(judging(ageMs, overrides)).toMatchObject({
      kind: 'refuse',
      failure: { reason: 'conflict', remedy: expect.stringContaining('helm-lifecycle recover api') },
    });
  });

  it.each<[string, number, Parameters<typeof judging>[1], number]>([
    ['until the time that it says itself', MINUTE, { own: NOW + 1 }, NOW + 1],
    ['until then whatever the lease says', MINUTE, { own: NOW + 1, writingUntil: 0 }, NOW + 1],
    ['until the time that was noted', 9 * MINUTE, { writingUntil: NOW + 1 }, NOW + 1],
    [
      'for its timeout, when an earlier time is noted',
      MINUTE,
      { writingUntil: 1 },
      NOW + 2 * MINUTE + 20_000,
    ],
    ['until its timeout is over, when none was noted', MINUTE, {}, NOW + 2 * MINUTE + 20_000],
  ])('of a dead run is waited for %s', (_, ageMs, overrides, until) => {
    expect(judging(ageMs, { leftByDeadRun: true, ...overrides })).toMatchObject({
      kind: 'wait',
      until,
      failure: {
        code: 'operation-in-progress',
        message: expect.stringContaining('its Helm may be at work until'),
      },
    });
  });

  it('says since when, why, and how to go on', () => {
    expect(judging(5 * MINUTE)).toEqual({
      kind: 'refuse',
      failure: {
        reason: 'conflict',
        code: 'operation-in-progress',
        message:
          'release web/api is pending-upgrade in revision 3 since 2026-05-04T11:55:00Z: another Helm is at work, or was killed (it is recovered by itself in 10m)',
        remedy:
          'Look with: helm history api --namespace web. When no Helm works on it any more: helm-lifecycle recover api',
      },
    });
  });
});
