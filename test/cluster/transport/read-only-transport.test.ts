import { expect, test } from 'vitest';
import { readOnly } from '../../../src/cluster/transport/read-only-transport.ts';
import type { ApiRequest } from '../../../src/cluster/transport/transport.ts';
import { ok } from '../../../src/model/result.ts';
import { scriptedTransport } from '../scripted-transport.ts';

const path = '/apis/apps/v1/namespaces/web/deployments/api';
const review = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const request = (
  method: ApiRequest['method'],
  at: string,
  query: Record<string, string> = {},
): ApiRequest => ({
  method,
  path: at,
  query,
  what: 'try',
});

test.each([
  ['a read', request('GET', path)],
  ['a question for rights', request('POST', review)],
  ['a dry run', request('PATCH', path, { dryRun: 'All', force: 'true' })],
])('%s passes', async (_title, allowed) => {
  const transport = scriptedTransport({ json: () => ok({}) });
  await readOnly(transport).json(allowed);
  expect(transport.requests).toHaveLength(1);
});

test.each([
  ['POST', path],
  ['PUT', path],
  ['PATCH', path],
  ['DELETE', path],
  ['POST', `${review}/x`],
] as const)('%s %s is a bug and never leaves', (method, at) => {
  const transport = scriptedTransport({ json: () => ok({}) });
  const guarded = readOnly(transport);
  for (const send of [guarded.json, guarded.text, (it: ApiRequest) => guarded.lines(it, () => {})]) {
    expect(() => send(request(method, at))).toThrow('Internal error:');
  }
  expect(transport.requests).toEqual([]);
});

test('a dry run of anything less than all is no dry run', () => {
  const guarded = readOnly(scriptedTransport({}));
  expect(() => guarded.json(request('PATCH', path, { dryRun: '' }))).toThrow('Internal error:');
});
