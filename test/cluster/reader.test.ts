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

/** A server with an aggregated API that does not answer, of which some kinds may be known, beside one group that is served. */
function readerBesideSilent({ name = 'live.example.com', version = 'v1', resources = [] as object[] } = {}) {
  const silent = { metadata: { name }, versions: [{ version, freshness: 'Stale', resources }] };
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

test('what is known of an aggregated API that does not answer is used, and what else it has cannot be known', async () => {
  const gadgets = { resource: 'gadgets', responseKind: { kind: 'Gadget' }, scope: 'Cluster' };
  const { reader, transport } = readerBesideSilent({ resources: [gadgets] });
  for (const name of ['gadgets', 'gadget.live.example.com'])
    expect(await reader.resourceNamed(name)).toMatchObject(ok(hidden));
  await reader.get({ ...hidden, name: 'x' });
  expect(transport.requests.at(-1)?.path).toBe('/apis/live.example.com/v1/gadgets/x');
  expect(await reader.get({ ...hidden, kind: 'Gizmo', name: 'x' })).toEqual(
    unknown('whether there is any Gizmo of live.example.com/v1'),
  );
  expect(await reader.resourceNamed('gizmos')).toMatchObject({ ok: false });
});

describe('beside APIs of metrics that do not answer', () => {
  const apis = ['metrics.k8s.io', 'custom.metrics.k8s.io', 'external.metrics.k8s.io'];
  const besides = apis.map(
    (name) => [name, readerBesideSilent({ name, version: 'v1beta1' }).reader] as const,
  );

  test.each(besides)('%s: a kind by its name alone is known to be absent', async (_, reader) => {
    for (const name of ['certificate', 'servicemonitors'])
      expect(await reader.resourceNamed(name)).toEqual(ok(undefined));
  });

  test.each(besides)('%s: what is named by its group cannot be known', async (name, reader) => {
    const failure = {
      message: expect.stringContaining(`the aggregated API ${name}/v1beta1 does not answer`),
    };
    for (const wanted of [`x.${name}`, `x.v1beta1.${name}`])
      expect(await reader.resourceNamed(wanted)).toMatchObject({ ok: false, failure });
  });

  test.each([
    ['metrics.k8s.io', 'PodMetrics'],
    ['metrics.k8s.io', 'nodemetrics'],
    ['custom.metrics.k8s.io', 'MetricValueList'],
    ['external.metrics.k8s.io', 'ExternalMetricValueList'],
  ])('%s: nor can %s, a kind of its own', async (api, name) => {
    const [, reader] = besides.find(([one]) => one === api) ?? [];
    expect(await reader?.resourceNamed(name)).toMatchObject({ ok: false });
  });
});

test('an object is gone with its kind', async () => {
  expect(await readerOf().get(widget)).toEqual(ok(undefined));
});
