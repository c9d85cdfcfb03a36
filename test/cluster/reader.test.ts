import { describe, expect, test } from 'vitest';
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

/** A server with an aggregated API that does not answer, beside one group that is served. */
function readerBesideSilent() {
  const silent = {
    metadata: { name: 'live.example.com' },
    versions: [{ version: 'v1', freshness: 'Stale' }],
  };
  const served = kinds('v1');
  const transport = scriptedTransport({
    json: ({ path }) =>
      path === '/api'
        ? ok(kinds())
        : ok(path === '/apis' ? { ...served, items: [...served.items, silent] } : {}),
  });
  const clock = { now: () => 0, sleep: async () => {} };
  const options = { transport, clock, server: 'https://k8s.example', context: 'c', namespace: 'web' };
  return { reader: createReader(options), transport };
}

const hidden = { apiVersion: 'live.example.com/v1', kind: 'Gadget' };
const unknown = (message: string, remedy = '') => ({
  ok: false,
  failure: {
    reason: 'connection',
    code: 'custom-resource-not-ready',
    message: `nobody knows ${message}: the aggregated API live.example.com/v1 does not answer`,
    remedy: `Bring it back first (kubectl get apiservice v1.live.example.com), or delete that APIService when it is gone for good.${remedy}`,
    object: 'APIService/v1.live.example.com',
  },
});

describe('beside an aggregated API that does not answer', () => {
  const { reader, transport } = readerBesideSilent();
  const whetherAny = unknown('whether there is any Gadget of live.example.com/v1');
  const which = (name: string) =>
    unknown(`which kind ${name} is`, ` Or write the kind with its group: ${name}.GROUP.`);

  test.each<[string, () => Promise<unknown>, object]>([
    ['an object of it', () => reader.get({ ...hidden, name: 'x' }), whetherAny],
    ['objects of it', () => reader.list(hidden), whetherAny],
    ['changes of it', () => reader.watch(hidden, new AbortController().signal, () => {}), whetherAny],
    ['a dry run', () => reader.dryRunApply({ ...hidden, metadata: { name: 'x' } }), whetherAny],
    [
      'a kind by its group',
      () => reader.resourceNamed('gadgets.live.example.com'),
      unknown('which kind gadgets.live.example.com is'),
    ],
    ['a kind that may be of it', () => reader.resourceNamed('gadgets'), which('gadgets')],
  ])('%s cannot be known', async (_, ask, failure) => {
    expect(await ask()).toEqual(failure);
  });

  test.each<[string, () => Promise<unknown>, unknown]>([
    ['an object of another group is read', () => reader.get(widget), { ok: true }],
    [
      'a kind is found by its name alone',
      () => reader.resourceNamed('widgets'),
      { value: { kind: 'Widget' } },
    ],
    [
      'a kind of a group is known to be absent',
      () => reader.resourceNamed('gadgets.example.com'),
      ok(undefined),
    ],
    [
      'an object of no group is',
      () => reader.get({ ...hidden, apiVersion: 'x.io/v1', name: 'x' }),
      ok(undefined),
    ],
  ])('%s as ever', async (_, ask, answer) => {
    expect(await ask()).toMatchObject(answer as object);
  });

  test('nothing is asked that was not asked before', () => {
    const paths = new Set(transport.requests.map(({ path }) => path));
    expect([...paths].filter((path) => !path.startsWith('/apis/example.com'))).toEqual(['/api', '/apis']);
  });
});

test('an object is gone with its kind', async () => {
  expect(await readerOf().get(widget)).toEqual(ok(undefined));
});
