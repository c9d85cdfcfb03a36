import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUN_PHASES } from '../../src/model/plan/phase.ts';
import type { Plan, PlannedRelease } from '../../src/model/plan/plan.ts';
import type { SavedPlan } from '../../src/model/plan/saved-plan.ts';
import { withoutCommit } from '../../src/observe/reviewed-digest.ts';
import { movedSince, readSavedPlan, savePlan } from '../../src/plan/saved-plan.ts';
import { aPlan, aRelease } from '../model/plan/a-plan.ts';

const at = Date.UTC(2026, 2, 10, 12);
const commit = '0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d';
const reviewed = {
  releases: new Map([['api', 'e'.repeat(40)]]),
  around: {
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    onFailure: 'c'.repeat(40),
    finally: 'd'.repeat(40),
    policy: 'f'.repeat(40),
  },
};
const told = {
  commit,
  runUrl: 'https://github.com/org/shop/actions/runs/42',
  releases: [
    {
      id: 'api',
      changes: {
        created: [],
        changed: ['Deployment/web/api'],
        dropped: ['ConfigMap/web/old'],
        folded: 0,
        diff: '',
      },
      deletes: ['ConfigMap/web/old'],
    },
  ],
} as never;
const saved = savePlan({ plan: aPlan(), reviewed, at }, told);

it('a saved plan is the golden example, byte by byte', async () => {
  const text = `${JSON.stringify(saved, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../schemas/plan.example.json'));
  expect(readSavedPlan(text, 'plan.json')).toEqual({ ok: true, value: saved });
});

describe('a file that is no plan of ours', () => {
  const changed = (change: Partial<SavedPlan> | object) => JSON.stringify({ ...saved, ...change });
  it.each<[string, string, string]>([
    ['is cut off', JSON.stringify(saved).slice(0, 300), 'it is no JSON object; it may be cut off'],
    ['is empty', '', 'it is no JSON object'],
    ['is something else', '{"kind": "List"}', 'it is no saved plan'],
    ['is of an earlier version', changed({ formatVersion: 1 }), 'its format is 1, and this version reads 2'],
    ['is of a newer version', changed({ formatVersion: 3 }), 'its format is 3, and this version reads 2'],
    ['was edited', changed({ manifestId: 'other' }), 'it was edited or damaged'],
    ['has more in it', changed({ more: 1 }), 'it was edited or damaged'],
    [
      'is deeper than a stack',
      `${JSON.stringify(saved).slice(0, -1)},"more":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      'it was edited or damaged',
    ],
  ])('that %s is answered', (_, text, message) => {
    const read = readSavedPlan(text, 'plan.json');
    expect(read).toMatchObject({
      ok: false,
      failure: { reason: 'invalid-manifest', message: expect.stringContaining(message) },
    });
  });
});

describe('what moved since a plan was saved', () => {
  const moved = (
    plan: Partial<Plan> = {},
    release: Partial<PlannedRelease> = {},
    more: { at?: number; reviewed?: string; around?: Partial<SavedPlan['around']> } = {},
  ) =>
    movedSince(saved, {
      plan: aPlan({ releases: [aRelease(release)], ...plan }),
      reviewed: {
        releases: more.reviewed === undefined ? reviewed.releases : new Map([['api', more.reviewed]]),
        around: { ...reviewed.around, ...more.around },
      },
      at: more.at ?? at + 60_000,
    });
  const installed = { revision: 4, uid: 'uid-4', status: 'deployed' as const, deployedRevision: 4 };

  it('is nothing when nothing did, and when only the commit of the run is another one', () => {
    expect(moved()).toEqual([]);
    expect(moved({}, { digest: 'f'.repeat(40) })).toEqual([]);
  });

  it.each<[string, () => string[], string]>([
    ['the age', () => moved({}, {}, { at: at + 7_300_000 }), 'more than 2 hours ago'],
    ['the clock', () => moved({}, {}, { at: at - 3_600_000 }), 'yet to come'],
    [
      'the cluster',
      () => moved({ cluster: { ...aPlan().cluster, uid: 'uid-2' } }),
      'the cluster is uid-2 now and was uid-1',
    ],
    [
      'Helm',
      () => moved({ tools: { helm: '3.21.4', kubectl: '1.36.3' } }),
      'the major version of Helm is 3 now and was 4',
    ],
    [
      'the environment',
      () => moved({ environment: 'staging' }),
      'the environment is staging now and was none',
    ],
    [
      'the revision',
      () => moved({}, { installed }),
      'api is revision 4, deployed now and was revision 3, deployed',
    ],
    [
      'a revision that was stored anew',
      () => moved({}, { installed: { ...installed, revision: 3 } }),
      'revision 3 of api is another one than the plan was made over',
    ],
    ...RUN_PHASES.map((phase): [string, () => string[], string] => [
      `the hooks around all releases: ${phase}`,
      () => moved({}, {}, { around: { [phase]: '0'.repeat(40) } }),
      `the \`${phase}\` hooks around all charts are not those of the plan`,
    ]),
    [
      'the policy',
      () => moved({}, {}, { around: { policy: '0'.repeat(40) } }),
      'the policy is not that of the plan',
    ],
    [
      'what a mark has no part of',
      () => moved({}, {}, { reviewed: 'a'.repeat(40) }),
      'the inputs of api are not those of the plan (its chart, values, settings, hooks or needs)',
    ],
    [
      'the chart',
      () =>
        moved(
          {},
          { chart: { name: 'api', version: '1.4.0', source: 'charts/api' } },
          { reviewed: 'a'.repeat(40) },
        ),
      'the inputs of api are not those of the plan (chart 1.3.0, now 1.4.0)',
    ],
    [
      'the inputs',
      () => moved({}, { digest: 'f'.repeat(40) }, { reviewed: 'a'.repeat(40) }),
      'the inputs of api are not those of the plan',
    ],
    [
      'the operation',
      () => moved({}, { operation: 'reinstall', why: 'below 2.0.0' }),
      'api is to be reinstall now (below 2.0.0) and was upgrade',
    ],
    [
      'a release that is new',
      () => moved({ releases: [aRelease(), aRelease({ id: 'web' })] }),
      'web is not in the plan',
    ],
    ['a release that is missing', () => moved({ releases: [] }), 'api is not part of this run'],
  ])('names %s', (_, found, message) => {
    expect(found()).toEqual([expect.stringContaining(message)]);
  });
});

it.each([
  [`tag: ${commit}`, 'tag: <commit>'],
  [`tag: v1-${commit.slice(0, 7)}\nother: abc`, 'tag: v1-<commit>\nother: abc'],
  [`tag: ${commit.slice(0, 6)}`, `tag: ${commit.slice(0, 6)}`],
])('a commit is left out of %j', (text, wanted) => {
  expect(withoutCommit(text, commit)).toBe(wanted);
  expect(withoutCommit(text, undefined)).toBe(text);
});
