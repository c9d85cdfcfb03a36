import { describe, expect, it } from 'vitest';
import type { PlannedDrift } from '../../src/model/plan/planned-drift.ts';
import type { ReleaseStatus, RevisionRecord } from '../../src/model/release/release.ts';
import { UNKNOWN_INPUTS } from '../../src/observe/inputs-digest.ts';
import { type DecisionInput, decide } from '../../src/plan/decide.ts';

const digest = `${'a'.repeat(24)}${'b'.repeat(16)}`;
const otherHooks = `${'a'.repeat(24)}${'c'.repeat(16)}`;
const otherChart = `${'d'.repeat(24)}${'b'.repeat(16)}`;

function revision(number: number, status: ReleaseStatus, inputs?: string): RevisionRecord {
  return {
    revision: number,
    status,
    secretName: `sh.helm.release.v1.api.v${number}`,
    uid: `u${number}`,
    resourceVersion: '1',
    modifiedAt: 1_790_000_000,
    ...(inputs !== undefined && { inputs, manifestId: 'shop' }),
  };
}

function deciding(revisions: RevisionRecord[], overrides: Partial<DecisionInput> = {}) {
  return decide({
    action: 'deploy',
    observed: { name: 'api', namespace: 'web', revisions },
    digest,
    unchanged: 'skip',
    protected: false,
    execReplaced: false,
    force: false,
    ownId: 'shop',
    takeOver: false,
    ...overrides,
  });
}

describe('what drifted although its inputs are unchanged', () => {
  const drift: PlannedDrift = {
    revision: 2,
    summary: 'Service/web/api is missing',
    signature: '0'.repeat(16),
    changes: { created: ['Service/web/api'], changed: [], dropped: [], folded: 0, diff: '' },
  };

  it.each<[string, Partial<DecisionInput>, string, object]>([
    ['is restored', { unchanged: 'repair' }, digest, { operation: 'restore', scope: 'all' }],
    ['fails where it is only checked', { unchanged: 'check' }, digest, { refused: { reason: 'drifted' } }],
    [
      'is restored before its new hooks are done',
      { unchanged: 'repair' },
      otherHooks,
      { operation: 'restore' },
    ],
    [
      'is upgraded when the chart is another one',
      { unchanged: 'repair' },
      otherChart,
      { operation: 'upgrade' },
    ],
    ['is upgraded with force', { unchanged: 'repair', force: true }, digest, { operation: 'upgrade' }],
  ])('%s', (_, overrides, marked, decision) => {
    const decided = deciding([revision(2, 'deployed', marked)], { drift, ...overrides });
    expect(decided).toMatchObject(decision);
    if (decided.operation === 'restore') expect(decided.why).toContain('Service/web/api is missing');
  });
});

describe('deploy', () => {
  it.each<[string, RevisionRecord[], string]>([
    ['nothing is stored', [], 'install'],
    ['only the record of an uninstall was kept', [revision(2, 'uninstalled')], 'install'],
    [
      'the newest revision is deployed with these inputs',
      [revision(1, 'superseded'), revision(2, 'deployed', digest)],
      'unchanged',
    ],
    ['it was deployed with other inputs', [revision(2, 'deployed', otherChart)], 'upgrade'],
    ['it was deployed without a mark', [revision(2, 'deployed')], 'upgrade'],
    [
      'the newest revision failed, with these inputs',
      [revision(1, 'deployed', digest), revision(2, 'failed', digest)],
      'upgrade',
    ],
    ['the first install failed', [revision(1, 'failed')], 'upgrade'],
  ])('when %s: %#', (_, revisions, operation) => {
    expect(deciding(revisions)).toMatchObject({ operation, scope: 'all' });
  });

  it.each<[string, RevisionRecord[], object]>([
    [
      'failed after a deployed one',
      [
        revision(1, 'superseded'),
        revision(2, 'deployed', digest),
        revision(3, 'failed'),
        revision(4, 'failed'),
      ],
      {
        unfinished: { revisions: [3, 4], backTo: 2 },
        why: 'revision 4 is failed, so first back to revision 2',
      },
    ],
    [
      'was killed after a deployed one',
      [revision(2, 'deployed', digest), revision(3, 'pending-upgrade')],
      { unfinished: { revisions: [3], backTo: 2 } },
    ],
    [
      'was given up by a rollback that failed, too',
      [revision(2, 'deployed', digest), revision(3, 'superseded'), revision(4, 'failed')],
      { unfinished: { revisions: [3, 4], backTo: 2 } },
    ],
    [
      'failed after one that another tool deployed, and no run has touched it',
      [revision(1, 'superseded'), revision(2, 'deployed'), revision(3, 'failed')],
      { unfinished: { revisions: [3], backTo: 2 } },
    ],
    [
      'failed after one that a run stored and did not complete, while an older one is completed',
      [
        revision(1, 'superseded', digest),
        { ...revision(2, 'deployed'), isOurs: true },
        revision(3, 'failed'),
      ],
      { unfinished: { revisions: [3], backTo: 2 } },
    ],
    [
      'failed after one that nobody knows',
      [revision(2, 'deployed', digest), revision(3, 'deployed'), revision(4, 'failed')],
      {
        unfinished: { revisions: [4], notBackTo: 3 },
        why: 'revision 4 is failed, and not first back to revision 3: no run has stored it',
      },
    ],
    [
      'is of an install that failed twice',
      [revision(1, 'uninstalled'), revision(2, 'failed'), revision(3, 'failed')],
      { unfinished: { revisions: [2, 3] }, why: 'revision 3 is failed' },
    ],
  ])('when the newest revision %s: the release is brought back first', (_, revisions, wanted) => {
    expect(deciding(revisions)).toEqual({
      operation: 'upgrade',
      scope: 'all',
      why: expect.any(String),
      ...wanted,
    });
  });

  it('brings nothing back when exec hooks replace the operation', () => {
    const revisions = [revision(1, 'deployed'), revision(2, 'failed')];
    expect(deciding(revisions, { execReplaced: true }).unfinished).toBeUndefined();
  });

  it('leaves alone what uses lookup and renders as it is stored', () => {
    const decision = deciding([revision(2, 'deployed', digest)], { usesLookup: true, sameAsStored: true });
    expect(decision.operation).toBe('unchanged');
  });

  it('runs only the hooks when nothing else changed', () => {
    expect(deciding([revision(3, 'deployed', otherHooks)])).toEqual({
      operation: 'upgrade',
      scope: 'hooks',
      why: 'only hooks changed since revision 3',
    });
  });

  it('goes over what came by a rollback and may have been made from anything', () => {
    const decision = deciding([revision(3, 'deployed', UNKNOWN_INPUTS)], {
      usesLookup: true,
      sameAsStored: true,
    });
    expect(decision).toMatchObject({ operation: 'upgrade', scope: 'all' });
    expect(decision.why).toBe('revision 3 came by a rollback, so whether it has these inputs is not known');
  });

  it("only marks another tool's release that has the same resources", () => {
    expect(deciding([revision(3, 'deployed')], { sameAsStored: true })).toMatchObject({
      scope: 'mark',
    });
  });

  it.each<[string, Partial<DecisionInput>]>([
    ['force is set', { force: true }],
    ['unchanged is never', { unchanged: 'never' }],
    ['exec hooks replace the operation', { execReplaced: true }],
  ])('upgrades what looks unchanged when %s', (why, overrides) => {
    expect(deciding([revision(2, 'deployed', digest)], overrides)).toMatchObject({
      operation: 'upgrade',
      scope: 'all',
      why: expect.stringContaining(why),
    });
  });

  it.each<[string, string, string]>([
    ['50.9.9', '51.0.0', 'reinstall'],
    ['51.0.0', '51.0.0', 'upgrade'],
    ['51.0.0-rc.1', '51.0.0', 'reinstall'],
    ['51.0.0', '51.0.0-rc.1', 'upgrade'],
    ['51.0.0-rc.2', '51.0.0-rc.10', 'reinstall'],
    ['51.0.0-alpha-7', '51.0.0-beta', 'reinstall'],
    ['51.0.0+build', '51.0.0', 'upgrade'],
    ['not-a-version', '51.0.0', 'upgrade'],
  ])(
    'with chart version %s deployed and reinstallBelow %s: %s',
    (installedChartVersion, reinstallBelow, operation) => {
      const decision = deciding([revision(2, 'deployed', otherChart)], {
        installedChartVersion,
        reinstallBelow,
      });
      expect(decision.operation).toBe(operation);
    },
  );

  it('reinstalls by the same rule when the newest revision failed', () => {
    const revisions = [revision(1, 'deployed'), revision(2, 'failed')];
    const decision = deciding(revisions, { installedChartVersion: '1.0.0', reinstallBelow: '2.0.0' });
    expect(decision.operation).toBe('reinstall');
  });

  it('refuses to reinstall a protected release', () => {
    const decision = deciding([revision(2, 'deployed')], {
      protected: true,
      installedChartVersion: '1.0.0',
      reinstallBelow: '2.0.0',
    });
    expect(decision).toMatchObject({ operation: 'reinstall', refused: { reason: 'protected' } });
  });

  it.each<[ReleaseStatus, string]>([
    ['pending-install', 'upgrade'],
    ['pending-upgrade', 'upgrade'],
    ['pending-rollback', 'upgrade'],
    ['uninstalling', 'install'],
  ])('goes on from %s by %s, once it is known that nobody works on it', (status, operation) => {
    expect(deciding([revision(2, status)])).toMatchObject({ operation, why: `revision 2 is ${status}` });
  });
});

describe('destroy', () => {
  it.each<[string, RevisionRecord[], string]>([
    ['nothing is stored', [], 'absent'],
    ['only the record of an uninstall was kept', [revision(1, 'uninstalled')], 'absent'],
    ['it is deployed', [revision(1, 'deployed', digest)], 'uninstall'],
    ['it failed', [revision(1, 'failed')], 'uninstall'],
    ['an uninstall was interrupted', [revision(1, 'uninstalling')], 'uninstall'],
  ])('when %s: %#', (_, revisions, operation) => {
    const decision = deciding(revisions, { action: 'destroy' });
    expect(decision).toMatchObject({ operation });
    expect(decision.refused).toBeUndefined();
  });

  it('goes on from one that was interrupted after Helm had done its part', () => {
    const left = [{ ...revision(3, 'uninstalled'), isUninstalling: true as const, manifestId: 'shop' }];
    const why = 'revision 3 is uninstalled, and its destroy was interrupted';
    const destroy = { action: 'destroy' } as const;
    expect(deciding(left, destroy)).toMatchObject({ operation: 'uninstall', why, resumes: true });
    expect(deciding(left)).toMatchObject({ operation: 'install', why });
    const others = [{ ...left[0], manifestId: 'other' } as RevisionRecord];
    expect(deciding(others, destroy).refused?.reason).toBe('conflict');
  });

  it('cleans up after what failed since the deployed revision', () => {
    const revisions = [revision(1, 'superseded'), revision(2, 'deployed'), revision(3, 'failed')];
    expect(deciding(revisions, { action: 'destroy' }).unfinished).toEqual({ revisions: [3] });
  });

  it('refuses a protected release', () => {
    const decision = deciding([revision(1, 'deployed')], { action: 'destroy', protected: true });
    expect(decision.refused?.reason).toBe('protected');
  });
});

it('skips what is to be skipped, whatever is stored', () => {
  expect(deciding([revision(1, 'pending-upgrade')], { action: 'skip' })).toMatchObject({ operation: 'skip' });
});

describe('a release of another manifest', () => {
  const of = (manifestId: string, inputs?: string): RevisionRecord[] => [
    { ...revision(3, 'deployed', inputs), manifestId },
  ];

  it.each(['deploy', 'destroy'] as const)('is refused by a %s, with both ids and the ways out', (action) => {
    const { refused } = deciding(of('other', digest), { action });
    expect(refused).toMatchObject({ reason: 'conflict' });
    expect(refused?.message).toBe(
      'release web/api belongs to manifest other (label helm-lifecycle/manifest), and the id of this one is shop',
    );
    expect(refused?.remedy).toMatch(/`id: other`.*--take-over/);
  });

  it('is not one when nobody has labelled it', () => {
    const { manifestId: _, ...unlabelled } = revision(3, 'deployed', digest);
    expect(deciding([unlabelled]).refused).toBeUndefined();
    expect(deciding(of('other', digest), { action: 'skip' }).refused).toBeUndefined();
    const gone = [{ ...revision(3, 'uninstalled'), manifestId: 'other' }];
    expect(deciding(gone)).toMatchObject({ operation: 'install' });
  });

  it.each([
    [digest, 'upgrade', 'mark', 'revision 3 has these inputs, taken over from other'],
    [otherChart, 'upgrade', 'all', 'inputs changed since revision 3, taken over from other'],
    [otherHooks, 'upgrade', 'hooks', 'only hooks changed since revision 3, taken over from other'],
  ])('is taken over when that is asked for: %#', (inputs, operation, scope, why) => {
    const decision = deciding(of('other', inputs), { takeOver: true });
    expect(decision).toEqual({ operation, scope, why });
  });
});
