import { expect, test } from 'vitest';
import { fieldTester } from '../../src/hooks/field-test.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { pattern } from '../../src/model/pattern.ts';

const object = (kind: string, data: object): KubeObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'one' },
  data,
});

async function ask(live: KubeObject, test: { path: string; equals?: string | number; matches?: string }) {
  const tester = await fieldTester(test);
  if (!tester.ok) throw new Error(tester.failure.message);
  const answer = tester.value(live);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

test.each([
  ['a pattern', { path: '$.data.text', matches: '(a+)+$' }],
  ['a pattern in a path', { path: '$.data[?search(@, "(a+)+$")]', equals: 'x' }],
])('%s that goes back and forth over a text of others is ended', async (_what, slow) => {
  const live = object('ConfigMap', { text: `${'a'.repeat(60)}!` });
  await expect(ask(live, slow)).rejects.toThrow('took more than half a second and was ended');
});

test.each([['x'.repeat(1_001)], ['(']])('no pattern is %.20s', (written) => {
  expect(pattern.safeParse(written).success).toBe(false);
});

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
