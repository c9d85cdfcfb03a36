import { describe, expect, it } from 'vitest';
import { findDenied } from '../../../src/cluster/objects/permissions.ts';
import type { Permission } from '../../../src/model/permission.ts';
import { ok } from '../../../src/model/result.ts';
import { scriptedTransport } from '../scripted-transport.ts';

type Verb = Permission['verb'];
const to = (verb: Verb): Permission => ({ verb, group: '', resource: 'secrets', namespace: 'web' });

/** Credentials that may do everything but delete. */
function server() {
  return scriptedTransport({
    json: async ({ body }) => {
      const { verb } = (body as { spec: { resourceAttributes: Permission } }).spec.resourceAttributes;
      return ok({ status: { allowed: verb !== 'delete' } });
    },
  });
}

it('what is allowed is asked for once, what is denied each time', async () => {
  const transport = server();
  const allowed = new Set<string>();
  const ask = (...verbs: Verb[]) => findDenied(transport, verbs.map(to), { allowed });
  expect(await ask('get', 'delete', 'get')).toEqual(ok([to('delete')]));
  expect(transport.requests).toHaveLength(2);
  expect(await ask('get', 'delete', 'list')).toEqual(ok([to('delete')]));
  expect(transport.requests).toHaveLength(4);
  expect(await ask('get', 'list')).toEqual(ok([]));
  expect(transport.requests).toHaveLength(4);
});

describe('many rights in a namespace', () => {
  const all = (['get', 'list', 'create', 'update'] as const).map(to);
  const RULE = { verbs: ['get', 'list', 'create'], apiGroups: [''], resources: ['secrets'] };

  /** The reviews that were asked for by one who has these rules, and is allowed what is asked for by itself. */
  async function reviewsOf(status: object, asked = all): Promise<string[]> {
    const transport = scriptedTransport({
      json: async ({ path }) => ok({ status: path.endsWith('rulesreviews') ? status : { allowed: true } }),
    });
    expect(await findDenied(transport, asked, { allowed: new Set() })).toEqual(ok([]));
    return transport.requests.map(({ path }) => path.split('selfsubject')[1] ?? '');
  }

  it('are proven by one review, but for those that it does not name', async () => {
    const everything = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };
    expect(await reviewsOf({ incomplete: false, resourceRules: [everything] })).toEqual(['rulesreviews']);
    expect(await reviewsOf({ incomplete: false, resourceRules: [RULE] })).toEqual([
      'rulesreviews',
      'accessreviews',
    ]);
  });

  it.each<[string, object]>([
    ['the review is not complete', { incomplete: true, resourceRules: [{ ...RULE, verbs: ['*'] }] }],
    ['a rule is for single names', { incomplete: false, resourceRules: [{ ...RULE, resourceNames: ['a'] }] }],
    ['a rule is for another group', { incomplete: false, resourceRules: [{ ...RULE, apiGroups: ['apps'] }] }],
    ['a rule is for a part', { incomplete: false, resourceRules: [{ ...RULE, resources: ['secrets/x'] }] }],
    ['there are no rules', { incomplete: false }],
  ])('are asked for one by one when %s', async (_why, status) => {
    expect(await reviewsOf(status)).toEqual(['rulesreviews', ...all.map(() => 'accessreviews')]);
  });

  it('are not asked for as a whole when they are few, or for the whole cluster', async () => {
    expect(await reviewsOf({}, all.slice(0, 2))).toEqual(['accessreviews', 'accessreviews']);
    const wide = all.map(({ namespace: _none, ...right }) => right);
    expect(await reviewsOf({}, wide)).toEqual(wide.map(() => 'accessreviews'));
  });
});
