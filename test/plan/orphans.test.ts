import { describe, expect, it } from 'vitest';
import { placesVary } from '../../src/manifest/layers/placeholders/places-vary.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import type { MarkDetails } from '../../src/model/release/mark-details.ts';
import type { ObservedRelease, ReleaseStatus } from '../../src/model/release/release.ts';
import { findOrphans, ownedCount, refusePrune, tooMany } from '../../src/plan/orphans.ts';
import { planOrphans } from '../../src/plan/planners/orphan.ts';

const charts = [{ id: 'api', name: 'api', namespace: 'web' }] as Manifest['charts'];
const manifest = {
  id: 'shop',
  charts,
  disabled: [{ id: 'off', name: 'off', namespace: 'web' }],
};

function stored(
  name: string,
  more: {
    namespace?: string;
    owner?: string;
    status?: ReleaseStatus;
    details?: Partial<MarkDetails> | null;
  } = {},
): ObservedRelease {
  const { namespace = 'web', owner = 'shop', status = 'deployed', details = {} } = more;
  return {
    name,
    namespace,
    revisions: [
      {
        ...{
          revision: 3,
          status,
          secretName: name,
          uid: name,
          resourceVersion: '1',
          modifiedAt: 0,
          manifestId: owner,
        },
        ...(details && { inputs: 'a'.repeat(40), details: { needs: [], ...details } }),
      },
    ],
  };
}

/** One release with the revisions of several. */
function revisionsOf(first: ObservedRelease, ...others: ObservedRelease[]): ObservedRelease {
  return { ...first, revisions: [first, ...others].flatMap(({ revisions }) => revisions) };
}

const found = (...releases: ObservedRelease[]) =>
  findOrphans(releases, manifest).map(({ orphan: { namespace, name, why, kept } }) => [
    `${namespace}/${name}`,
    why,
    ...(kept ? [kept] : []),
  ]);

describe('an orphan', () => {
  it.each<[string, ObservedRelease, string[]]>([
    ['left the manifest', stored('old'), ['web/old', 'no entry of the manifest is about it any more']],
    [
      'moved to another namespace',
      stored('api', { namespace: 'before' }),
      ['before/api', 'its entry is in namespace web now'],
    ],
    [
      'is protected',
      stored('old', { details: { protected: true } }),
      ['web/old', 'no entry of the manifest is about it any more', 'it is protected'],
    ],
    [
      'was never completed',
      stored('old', { status: 'failed', details: null }),
      [
        'web/old',
        'no entry of the manifest is about it any more',
        'no run has completed it, so it may belong to another environment',
      ],
    ],
  ])('%s', (_, release, wanted) => {
    expect(found(release)).toEqual([wanted]);
  });

  it.each<[string, ObservedRelease]>([
    ['is in the manifest', stored('api')],
    ['is disabled in the manifest', stored('off')],
    ['belongs to another manifest', stored('old', { owner: 'other' })],
    ['is of another environment', stored('old', { details: { environment: 'staging' } })],
    [
      'was put elsewhere by a run, as previews are',
      stored('api', { namespace: 'pr-7', details: { elsewhere: true } }),
    ],
    [
      'is of another environment, and was rolled back there',
      revisionsOf(
        stored('api', { namespace: 'stage', details: { environment: 'staging' }, status: 'superseded' }),
        stored('api', { namespace: 'stage', details: null }),
      ),
    ],
    ['is a record of what was uninstalled', stored('old', { status: 'uninstalled' })],
  ])('is not what %s', (_, release) => {
    expect(found(release)).toEqual([]);
  });
});

describe('prune', () => {
  const known = { isIdKnown: true, placesVary: false };
  const whole = { selects: false, namespace: false };

  it.each([
    [{ ...known, isIdKnown: false }, whole, 'has no `id`'],
    [{ ...known, placesVary: true }, whole, 'come from variables'],
    [known, { ...whole, selects: true }, '`select` is set'],
    [known, { ...whole, namespace: true }, '`namespace` is set'],
  ])('is refused where it cannot be known what is wanted', (of, given, message) => {
    expect(refusePrune('true', of, given)?.message).toContain(message);
    expect(refusePrune('false', of, given)).toBeUndefined();
  });

  it('destroys half of all, and more only when that is forced', () => {
    expect(refusePrune('true', known, whole)).toBeUndefined();
    expect(tooMany(2, 4, 'true')).toBeUndefined();
    expect(tooMany(3, 4, 'true')?.message).toContain('3 of the 4 releases');
    expect(tooMany(3, 4, 'force')).toBeUndefined();
    expect(ownedCount([stored('a'), stored('b', { owner: 'other' })], manifest)).toBe(1);
  });

  it('destroys each after what needed it, also when what was noted goes in a circle', () => {
    const planned = planOrphans(
      findOrphans(
        [
          stored('db', { details: { needs: ['web/web'] } }),
          stored('queue'),
          stored('web', { details: { needs: ['web/db', 'web/queue', 'web/api'] } }),
        ],
        manifest,
      ),
    );
    const needs = Object.fromEntries(planned.map(({ id, needs: ids }) => [id, ids]));
    expect(needs['web/queue']).toEqual([]);
    expect([...(needs['web/web'] ?? []), ...(needs['web/db'] ?? [])]).toHaveLength(2);
    expect(
      planned.every(({ operation, location }) => operation === 'uninstall' && location === undefined),
    ).toBe(true);
    // Without it Helm's record would stay, as of an uninstall that never ended.
    expect(planned.map(({ closing }) => closing)).toEqual(planned.map(() => [{ kind: 'purge' }]));
  });
});

it.each<[boolean, object]>([
  [false, { charts: [{ name: 'api', namespace: 'web' }] }],
  [true, { charts: [{ name: 'api', namespace: 'web-${env.PR}' }] }],
  [true, { defaults: { namespace: '${vars.namespace}' }, charts: [] }],
  [true, { environments: { a: { charts: { api: { name: '${env.X}' } } } }, charts: [] }],
  [false, { defaults: { namespace: 'shop-${environment}' }, charts: [] }],
  [false, { id: 'shop-${env.PR}', defaults: { namespace: '${env.PR}' }, charts: [] }],
])('whether places vary: %s for %j', (wanted, content) => {
  expect(placesVary(content as never)).toBe(wanted);
});
