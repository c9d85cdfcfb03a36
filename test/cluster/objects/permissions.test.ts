import { expect, it } from 'vitest';
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
