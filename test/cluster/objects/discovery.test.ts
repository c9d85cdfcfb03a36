import { describe, expect, test } from 'vitest';
import type { ApiResource } from '../../../src/cluster/contract.ts';
import { discover, findResource } from '../../../src/cluster/objects/discovery.ts';
import { createResourceCache, type Wanted } from '../../../src/cluster/objects/resource-cache.ts';
import { ok } from '../../../src/model/result.ts';
import { scriptedTransport } from '../scripted-transport.ts';

const resource = (kind: string, plural: string, shortNames: string[] = [], scope = 'Namespaced') => ({
  resource: plural,
  singularResource: kind.toLowerCase(),
  responseKind: { kind },
  scope,
  shortNames,
  verbs: ['get'],
});
const group = (name: string, version: string, resources: object[]) => ({
  metadata: { name },
  versions: [{ version, resources }],
});
const list = (...items: object[]) => ({ kind: 'APIGroupDiscoveryList', items });
const core = list(
  group('', 'v1', [
    resource('Pod', 'pods', ['po']),
    resource('Namespace', 'namespaces', ['ns'], 'Cluster'),
    resource('Service', 'services', ['svc']),
  ]),
);
const groups = list(
  group('apps', 'v1', [resource('Deployment', 'deployments', ['deploy'])]),
  group('serving.knative.dev', 'v1', [resource('Service', 'services', ['ksvc', 'pod'])]),
);
/** As the API server tells an aggregated API that does not answer, whether it ever did or not. */
const silent = { metadata: { name: 'live.example.com' }, versions: [{ version: 'v1', freshness: 'Stale' }] };
const withSilent = list(...groups.items, silent);
const served = () => scriptedTransport({ json: ({ path }) => ok(path === '/api' ? core : groups) });

async function find(name: string) {
  const resources = await discover(served());
  if (!resources.ok) throw new Error(resources.failure.message);
  const found = findResource(resources.value.resources, name);
  return found && `${found.apiVersion} ${found.kind}`;
}

describe('a resource is found by', () => {
  test.each([
    ['its plural', 'deployments', 'apps/v1 Deployment'],
    ['its singular', 'deployment', 'apps/v1 Deployment'],
    ['its kind', 'Deployment', 'apps/v1 Deployment'],
    ['its short name', 'deploy', 'apps/v1 Deployment'],
    ['its group', 'deployments.apps', 'apps/v1 Deployment'],
    ['its version and group', 'deployments.v1.apps', 'apps/v1 Deployment'],
    ['its kind and group', 'service.serving.knative.dev', 'serving.knative.dev/v1 Service'],
    ['its plural, core before others', 'services', 'v1 Service'],
    ['its name before the short name of another', 'pod', 'v1 Pod'],
    ['nothing', 'widgets', undefined],
    ['not a wrong group', 'pods.apps', undefined],
  ])('%s: %s', async (_title, name, expected) => {
    expect(await find(name)).toBe(expected);
  });
});

test('a scope is told for each resource', async () => {
  const resources = await discover(served());
  expect(
    resources.ok && resources.value.resources.map(({ kind, namespaced }) => [kind, namespaced]),
  ).toContainEqual(['Namespace', false]);
});

test('an aggregated API that does not answer is told apart from what is served', async () => {
  const transport = scriptedTransport({ json: ({ path }) => ok(path === '/api' ? core : withSilent) });
  const all = await discover(served());
  expect(await discover(transport)).toEqual({
    ok: true,
    value: { resources: all.ok && all.value.resources, unanswered: ['live.example.com/v1'] },
  });
});

test('a server without aggregated discovery is named too old', async () => {
  const old = scriptedTransport({ json: () => ok({ kind: 'APIGroupList' }) });
  expect(await discover(old)).toMatchObject({
    ok: false,
    failure: { remedy: expect.stringContaining('1.27') },
  });
});

/** Whatever kind it is: no API that does not answer can have it. */
const wanted = (pick: (all: ApiResource[]) => ApiResource | undefined): Wanted => ({
  ...{ pick, mayBeIn: () => false, unknown: '' },
});
const widgetIn = wanted((all) => all.find(({ kind }) => kind === 'Widget'));

describe('what is served is remembered', () => {
  test('and read once for all who ask at the same time', async () => {
    const transport = served();
    const cache = createResourceCache(transport);
    await Promise.all([cache.all(), cache.all(), cache.find(wanted((all) => all[0]))]);
    expect(transport.requests).toHaveLength(2);
  });

  test('but read again for a kind that is missing: its CRD may be new', async () => {
    const transport = served();
    const cache = createResourceCache(transport);
    await cache.all();
    await cache.find(widgetIn);
    expect(transport.requests).toHaveLength(4);
  });

  test('and read again for where a kind is served whose version is gone', async () => {
    let now = list(group('example.com', 'v1', [resource('Widget', 'widgets')]));
    const transport = scriptedTransport({ json: ({ path }) => ok(path === '/api' ? core : now) });
    const cache = createResourceCache(transport);
    const found = await cache.find(widgetIn);
    const widget = found.ok ? found.value : undefined;
    if (widget === undefined) throw new Error('Widget is not found');
    expect(await cache.elsewhere(widget)).toEqual(ok(undefined));
    now = list(group('example.com', 'v2', [resource('Widget', 'widgets')]));
    expect(await cache.elsewhere(widget)).toMatchObject(ok({ apiVersion: 'example.com/v2' }));
    now = list();
    expect(await cache.elsewhere(widget)).toEqual(ok(undefined));
  });

  test('and not after a failure', async () => {
    let away = true;
    const transport = scriptedTransport({
      json: () => (away ? { ok: false, failure: { reason: 'connection', message: 'away' } } : ok(core)),
    });
    const cache = createResourceCache(transport);
    expect((await cache.all()).ok).toBe(false);
    away = false;
    expect((await cache.all()).ok).toBe(true);
  });
});
