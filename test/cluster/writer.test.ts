import { expect, test } from 'vitest';
import { createReader } from '../../src/cluster/reader.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { fail, ok, type Result } from '../../src/model/result.ts';
import { PERMIT } from '../rig/permit.ts';
import { type ScriptedTransport, scriptedTransport } from './scripted-transport.ts';

const ofOneVersion = (name: string, resource: string, kind: string) => ({
  metadata: { name },
  versions: [{ version: 'v1', resources: [{ resource, responseKind: { kind }, scope: 'Cluster' }] }],
});
const kinds = (...items: object[]) => ({ kind: 'APIGroupDiscoveryList', items });
const CRD_PATH = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/paints.example.com';
const PAINTS = '/apis/example.com/v2/paints';
const definition = {
  metadata: { name: 'paints.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Paint', plural: 'paints' },
    versions: [
      { name: 'v0', served: false, storage: false },
      { name: 'v1', served: true, storage: false },
      { name: 'v2', served: true, storage: true },
    ],
  },
};

/** Deletes an object where the API server knows definitions, paints and namespaces, and answers to a list of paints like this. */
async function deleteOne(kind: string, name: string, paints: Result<unknown> = ok({ items: [] })) {
  const transport = scriptedTransport({
    json({ path, method }) {
      if (path === '/api') return ok(kinds(ofOneVersion('', 'namespaces', 'Namespace')));
      if (path === '/apis')
        return ok(
          kinds(
            ofOneVersion('apiextensions.k8s.io', 'customresourcedefinitions', 'CustomResourceDefinition'),
          ),
        );
      if (path === PAINTS) return paints;
      return method === 'GET' && path === CRD_PATH ? ok(definition) : ok({});
    },
  });
  const clock = { now: () => 0, sleep: async () => {} };
  const reader = createReader({
    ...{ transport, clock, server: 'https://k8s.example', context: 'c', namespace: 'web' },
  });
  const writer = openWriter({ reader, transport }, PERMIT);
  const apiVersion = kind === 'Namespace' ? 'v1' : 'apiextensions.k8s.io/v1';
  expect(await writer.delete({ apiVersion, kind, name })).toEqual(ok());
  return requestsOf(transport);
}

function requestsOf({ requests }: ScriptedTransport): string[] {
  return requests
    .filter(({ path }) => path !== '/api' && path !== '/apis')
    .map(({ method, path, query }) => `${method} ${path}${query ? `?${new URLSearchParams(query)}` : ''}`);
}

test('the objects of a kind are looked for before its definition is deleted', async () => {
  expect(await deleteOne('CustomResourceDefinition', 'paints.example.com')).toEqual([
    `GET ${CRD_PATH}`,
    `GET ${PAINTS}?limit=1`,
    `GET ${PAINTS}?fieldSelector=metadata.name%3Dnone`,
    `DELETE ${CRD_PATH}`,
  ]);
});

test('a definition whose objects may not be read is deleted all the same', async () => {
  const forbidden = fail({ reason: 'forbidden', message: 'paints may not be listed' });
  expect(await deleteOne('CustomResourceDefinition', 'paints.example.com', forbidden)).toContain(
    `DELETE ${CRD_PATH}`,
  );
});

test('nothing is read before anything else is deleted', async () => {
  expect(await deleteOne('Namespace', 'web')).toEqual(['DELETE /api/v1/namespaces/web']);
});
