import { expect, test } from 'vitest';
import { fieldTester } from '../../src/hooks/field-test.ts';
import type { KubeObject } from '../../src/kube/object.ts';

const object = (kind: string, data: object): KubeObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'one' },
  data,
});

async function ask(live: KubeObject, test: { path: string; equals?: string | number; matches?: string }) {
  const tester = await fieldTester(test);
  if (!tester.ok) throw new Error(tester.failure.message);
  return tester.value(live);
}

test('numbers, flags and text that read the same are equal', async () => {
  const live = object('ConfigMap', { count: 3, on: true });
  expect(await ask(live, { path: '$.data.count', equals: '3' })).toMatchObject({ holds: true });
  expect(await ask(live, { path: '$.data.on', equals: 'true' })).toMatchObject({ holds: true });
});

test('one of several values is enough, and the first is shown', async () => {
  const live = object('ConfigMap', { list: ['a', 'b'] });
  expect(await ask(live, { path: '$.data.list[*]', equals: 'b' })).toEqual({
    holds: true,
    seen: 'has $.data.list[*]: a (and 1 more)',
  });
});

test('structured values are compared as JSON', async () => {
  const live = object('ConfigMap', { list: ['a'] });
  expect(await ask(live, { path: '$.data.list', equals: '["a"]' })).toMatchObject({ holds: true });
});

test('long values are cut, and values of Secrets are not shown at all', async () => {
  const long = 'x'.repeat(200);
  const { seen } = await ask(object('ConfigMap', { long }), { path: '$.data.long', equals: 'y' });
  expect(seen.length).toBeLessThan(120);
  const secret = await ask(object('Secret', { password: 'c2VjcmV0' }), {
    path: '$.data.password',
    matches: '^x',
  });
  expect(secret).toEqual({ holds: false, seen: 'has another value at $.data.password' });
});
