import { expect, test } from 'vitest';
import type { ApiResource, WatchEvent } from '../../../src/cluster/contract.ts';
import type { ApiRequest } from '../../../src/cluster/transport/transport.ts';
import { watchObjects } from '../../../src/cluster/watch/watch.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { fail, ok } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { scriptedTransport } from '../scripted-transport.ts';

const resource: ApiResource = {
  apiVersion: 'v1',
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  singular: 'configmap',
  shortNames: [],
  namespaced: true,
  verbs: [],
};
/** Time that passes as fast as somebody waits for it. */
const clock: Clock = { now: () => 0, sleep: async () => {} };

const object = (name: string, resourceVersion: string) => ({
  metadata: { name, uid: name, resourceVersion },
});
const change = (type: string, name: string, resourceVersion: string) =>
  JSON.stringify({ type, object: object(name, resourceVersion) });
const endOfInitial = (resourceVersion: string) =>
  JSON.stringify({
    type: 'BOOKMARK',
    object: { metadata: { resourceVersion, annotations: { 'k8s.io/initial-events-end': 'true' } } },
  });
const expired = JSON.stringify({ type: 'ERROR', object: { code: 410, message: 'too old resource version' } });

type Stream = string[] | Failure;

/** Plays one stream after the other, then aborts; gives what was told and asked. */
async function play(
  streams: Stream[],
  { list, elsewhere }: { list?: object; elsewhere?: ApiResource | Failure } = {},
) {
  const events: string[] = [];
  const over = new AbortController();
  let next = 0;
  const transport = scriptedTransport({
    json: () => ok(list),
    async lines(_request, onLine) {
      const stream = streams[next];
      next += 1;
      if (stream === undefined) {
        over.abort();
        return ok();
      }
      if (!Array.isArray(stream)) return fail(stream);
      stream.forEach(onLine);
      return ok();
    },
  });
  const result = await watchObjects({
    transport,
    server: 'https://k8s.example',
    clock,
    resource,
    elsewhere: async () => (elsewhere && 'reason' in elsewhere ? fail(elsewhere) : ok(elsewhere)),
    query: { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'web' },
    signal: over.signal,
    onEvent: (event: WatchEvent) => events.push(`${event.type} ${event.object?.metadata.name ?? ''}`.trim()),
  });
  return { result, events, requests: transport.requests };
}

const from = (request: ApiRequest | undefined) => request?.query?.resourceVersion ?? 'the start';
const away: Failure = { reason: 'connection', transient: true, message: 'away' };

test('an object that somebody has made deeper than anything can be gone through is told without its depths', async () => {
  const deep = `{"type":"ADDED","object":{"metadata":{"name":"a","uid":"a"},"status":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`;
  const { events } = await play([[deep, endOfInitial('1')]]);
  expect(events[0]).toContain('ADDED');
});

test('existing objects come first, then SYNCED once, then changes', async () => {
  const { events, result } = await play([
    [change('ADDED', 'a', '1'), endOfInitial('2'), change('MODIFIED', 'a', '3'), change('DELETED', 'a', '4')],
  ]);
  expect(events).toEqual(['ADDED a', 'SYNCED', 'MODIFIED a', 'DELETED a']);
  expect(result.ok).toBe(true);
});

test('a stream that ends is taken up where it was', async () => {
  const { requests } = await play([
    [change('ADDED', 'a', '1'), endOfInitial('5'), change('ADDED', 'b', '7')],
    [],
  ]);
  expect(requests.map(from)).toEqual(['the start', '7', '7']);
});

test('a lost connection is taken up where it was', async () => {
  const { requests, events } = await play([[endOfInitial('5')], away, [change('ADDED', 'a', '6')]]);
  expect(requests.map(from)).toEqual(['the start', '5', '5', '6']);
  expect(events).toEqual(['SYNCED', 'ADDED a']);
});

test('after an expired position everything is seen again, and what went meanwhile is told as deleted', async () => {
  const { events, requests } = await play([
    [change('ADDED', 'a', '1'), change('ADDED', 'b', '2'), change('ADDED', 'c', '2'), endOfInitial('2')],
    [expired],
    [change('ADDED', 'a', '1'), change('ADDED', 'c', '8'), endOfInitial('9')],
  ]);
  expect(events).toEqual(['ADDED a', 'ADDED b', 'ADDED c', 'SYNCED', 'MODIFIED c', 'DELETED b']);
  expect(requests.map(from)).toEqual(['the start', '2', 'the start', '9']);
});

test('a server that cannot send initial events is listed first', async () => {
  const refused: Failure = { reason: 'invalid', message: 'sendInitialEvents is forbidden' };
  const list = { metadata: { resourceVersion: '3' }, items: [object('a', '1')] };
  const { events, requests } = await play([refused, [change('ADDED', 'b', '4')]], { list });
  expect(events).toEqual(['ADDED a', 'SYNCED', 'ADDED b']);
  expect(requests.map(({ query }) => query?.watch ?? 'list')).toEqual(['true', 'list', 'true', 'true']);
});

test('an object replaced under its name is a deletion, then a new one', async () => {
  const reborn = JSON.stringify({
    type: 'ADDED',
    object: { metadata: { name: 'a', uid: 'a2', resourceVersion: '8' } },
  });
  const { events } = await play([
    [change('ADDED', 'a', '1'), endOfInitial('2')],
    [expired],
    [reborn, endOfInitial('9')],
  ]);
  expect(events).toEqual(['ADDED a', 'SYNCED', 'DELETED a', 'ADDED a']);
});

test('a refusal ends it', async () => {
  const forbidden: Failure = { reason: 'forbidden', message: 'no watch' };
  expect((await play([forbidden])).result).toEqual({ ok: false, failure: forbidden });
});

test('a server that stays away ends it after a while', async () => {
  const { result, requests } = await play(Array.from({ length: 50 }, () => away));
  expect(result).toEqual({ ok: false, failure: away });
  expect(requests.length).toBeLessThan(20);
});

test('a kind whose version is not served any more is watched on in another one, and nothing of it is told as gone', async () => {
  const gone: Failure = { reason: 'not-found', message: 'not served' };
  const beta: ApiResource = { ...resource, apiVersion: 'v2', version: 'v2' };
  const first = [change('ADDED', 'a', '1'), change('ADDED', 'b', '1'), endOfInitial('2')];
  const { events, requests, result } = await play(
    [first, gone, [change('ADDED', 'a', '1'), endOfInitial('3')]],
    { elsewhere: beta },
  );
  expect(events).toEqual(['ADDED a', 'ADDED b', 'SYNCED', 'DELETED b']);
  expect(requests.slice(2).map(({ path }) => path)).toEqual(
    Array(2).fill('/api/v2/namespaces/web/configmaps'),
  );
  expect(result.ok).toBe(true);
});

test('a kind that no version serves any more ends its watch', async () => {
  const gone: Failure = { reason: 'not-found', message: 'not served' };
  const { result, requests } = await play([[endOfInitial('2')], gone]);
  expect(result).toEqual(fail(gone));
  expect(requests).toHaveLength(2);
});

test('a kind of which nobody knows whether it is served ends its watch with that, and is not gone', async () => {
  const gone: Failure = { reason: 'not-found', message: 'not served' };
  const hidden: Failure = { reason: 'connection', message: 'an aggregated API does not answer' };
  const { result } = await play([[endOfInitial('2')], gone], { elsewhere: hidden });
  expect(result).toEqual(fail(hidden));
});
