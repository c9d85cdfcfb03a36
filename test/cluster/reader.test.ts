import { expect, test } from 'vitest';
import { createReader } from '../../src/cluster/reader.ts';
import { statusFailure } from '../../src/cluster/transport/status-failure.ts';
import { fail, ok } from '../../src/model/result.ts';
import { scriptedTransport } from './scripted-transport.ts';

const kinds = (...versions: string[]) => ({
  kind: 'APIGroupDiscoveryList',
  items: versions.map((version) => ({
    metadata: { name: 'example.com' },
    versions: [
      { version, resources: [{ resource: 'widgets', responseKind: { kind: 'Widget' }, scope: 'Cluster' }] },
    ],
  })),
});
const widget = { apiVersion: 'example.com/v1', kind: 'Widget', name: 'x' };
const what = { what: 'read Widget x', server: 'https://k8s.example', status: 404 };

/** A server that serves v1 of widgets when it is asked first, and then only these versions. */
function readerOf(...later: string[]) {
  let asked = 0;
  const transport = scriptedTransport({
    json({ path }) {
      if (path === '/api') return ok(kinds());
      if (path === '/apis') {
        asked += 1;
        return ok(asked === 1 ? kinds('v1') : kinds(...later));
      }
      const [, version = ''] = /example\.com\/(v\d)/.exec(path) ?? [];
      if (later.includes(version)) return ok({ metadata: { name: 'x', uid: version } });
      return fail(statusFailure({ ...what, body: '404 page not found' }));
    },
  });
  const clock = { now: () => 0, sleep: async () => {} };
  return createReader({ transport, clock, server: 'https://k8s.example', context: 'c', namespace: 'web' });
}

test('an object is not gone with a version of its kind that is not served any more', async () => {
  expect(await readerOf('v2').get(widget)).toMatchObject(
    ok({ apiVersion: 'example.com/v2', metadata: { uid: 'v2' } }),
  );
});

test('an object is gone with its kind', async () => {
  expect(await readerOf().get(widget)).toEqual(ok(undefined));
});
