import { expect, test } from 'vitest';
import type { ApiResource } from '../../../src/cluster/contract.ts';
import { listAll } from '../../../src/cluster/objects/list.ts';
import type { ApiRequest } from '../../../src/cluster/transport/transport.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import { scriptedTransport } from '../scripted-transport.ts';

const resource = { group: '', version: 'v1', resource: 'pods', namespaced: true } as ApiResource;
const query = { apiVersion: 'v1', kind: 'Pod', namespace: 'web' };
const page = (names: string[], next?: string) =>
  ok({
    metadata: { resourceVersion: '9', continue: next },
    items: names.map((name) => ({ metadata: { name } })),
  });
const expired = fail({ reason: 'conflict', message: 'The provided continue parameter is too old' });

async function read(answer: (request: ApiRequest) => Result<unknown>) {
  const transport = scriptedTransport({ json: answer });
  const list = await listAll(transport, resource, query);
  return { names: list.ok && list.value.objects.map(({ metadata }) => metadata.name), list, ...transport };
}

test('a long list is read page by page', async () => {
  const { names, requests } = await read(({ query: { continue: at } = {} }) =>
    at === undefined ? page(['a', 'b'], 'x') : at === 'x' ? page(['c'], 'y') : page(['d']),
  );
  expect(names).toEqual(['a', 'b', 'c', 'd']);
  expect(requests.map((request) => request.query)).toEqual([
    { limit: '500' },
    { limit: '500', continue: 'x' },
    { limit: '500', continue: 'y' },
  ]);
});

test('a page that expired while the others were read starts the list anew, in one piece', async () => {
  const { names } = await read(({ query: { continue: at, limit } = {} }) => {
    if (at !== undefined) return expired;
    return limit === undefined ? page(['a', 'b', 'c']) : page(['a'], 'x');
  });
  expect(names).toEqual(['a', 'b', 'c']);
});

test('items get the kind that was asked for', async () => {
  const { list } = await read(() => page(['a']));
  expect(list.ok && list.value.objects[0]).toMatchObject({ apiVersion: 'v1', kind: 'Pod' });
});

test('a refusal is a failure', async () => {
  const { list } = await read(() => fail({ reason: 'forbidden', message: 'no' }));
  expect(list).toMatchObject({ ok: false, failure: { reason: 'forbidden' } });
});

test('names alone come without what the metadata of thousands weighs', async () => {
  const item = { metadata: { name: 'a', labels: { app: 'a' }, annotations: { a: 'b' }, managedFields: [] } };
  const transport = scriptedTransport({ json: () => ok({ metadata: {}, items: [item] }) });
  const list = await listAll(transport, resource, { ...query, metadataOnly: true, namesOnly: true });
  expect(list.ok && list.value.objects.map(({ metadata }) => metadata)).toEqual([
    { name: 'a', labels: { app: 'a' } },
  ]);
});

test('a list that need not be of now says so at its beginning, and no more with a position', async () => {
  const transport = scriptedTransport({
    json: ({ query: { continue: at } = {} }) => (at === undefined ? page(['a'], 'x') : page(['b'])),
  });
  await listAll(transport, resource, { ...query, since: '7' });
  expect(transport.requests.map((request) => request.query)).toEqual([
    { limit: '500', resourceVersion: '7', resourceVersionMatch: 'NotOlderThan' },
    { limit: '500', continue: 'x' },
  ]);
});
