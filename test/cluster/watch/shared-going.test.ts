import { expect, test } from 'vitest';
import type { ClusterReader, ListQuery, WatchEvent } from '../../../src/cluster/contract.ts';
import { identityOf } from '../../../src/cluster/objects/owned-objects.ts';
import { followGoing, goingQueries } from '../../../src/cluster/watch/shared-going.ts';
import { createSharedWatches } from '../../../src/cluster/watch/shared-watch.ts';
import { waitGone } from '../../../src/cluster/watch/wait-gone.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { liveObject } from '../../kube/live-object.ts';

const pod = (uid: string): KubeObject =>
  liveObject('v1', 'Pod', { metadata: { name: `pod-${uid}`, namespace: 'web', uid } });
const map = (uid: string): KubeObject =>
  liveObject('v1', 'ConfigMap', { metadata: { name: `map-${uid}`, namespace: 'web', uid } });

const settled = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
};

/** A cluster whose watches the test feeds, and that answers reads with what is in `live`. */
function scripted(...live: KubeObject[]) {
  let now = 0;
  const sent = new Map<string, (event: WatchEvent) => void>();
  const time = { stands: false };
  const ends = new Map<string, (end: Result<undefined>) => void>();
  const reads: string[] = [];
  const reader = {
    get: async ({ name }: { name: string }) => {
      reads.push(name);
      return ok(live.find(({ metadata }) => metadata.name === name));
    },
    list: async () => ok([]),
    watch: ({ kind }: ListQuery, signal: AbortSignal, send: (event: WatchEvent) => void) =>
      new Promise((resolve) => {
        sent.set(kind, send);
        ends.set(kind, resolve);
        signal.addEventListener('abort', () => resolve(ok()));
      }),
  } as unknown as ClusterReader;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms, signal) => {
      await settled();
      if (signal?.aborted) return;
      // Time passes only where something is looked at again.
      if (ms <= 2_000 && !time.stands) now += ms;
      else await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    },
  };
  const send = (kind: string, type: WatchEvent['type'], object?: KubeObject) =>
    sent.get(kind)?.({ type, ...(object && { object }) } as WatchEvent);
  const waitFor = (objects: KubeObject[], { isAlone = false, isWatched = false } = {}) => {
    const targets = objects.map(identityOf);
    const watches = createSharedWatches(reader);
    if (isWatched) for (const query of goingQueries(targets, { isAlone: false })) watches.follow(query);
    const going = followGoing(watches, targets, goingQueries(targets, { isAlone }));
    const { signal } = new AbortController();
    return () => waitGone({ reader, clock, targets, going, timeoutMs: 60_000, signal });
  };
  return {
    time,
    reads,
    live,
    send,
    end: (kind: string, how: Result<undefined>) => ends.get(kind)?.(how),
    waitFor,
  };
}

test('what a watch has shown is gone when the watch says so, and is never read', async () => {
  const { reads, send, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')]);
  send('Pod', 'ADDED', pod('a'));
  send('Pod', 'SYNCED');
  let isOver = false;
  const waiting = wait().finally(() => {
    isOver = true;
  });
  await settled();
  expect(isOver).toBe(false);
  send('Pod', 'DELETED', pod('a'));
  expect(await waiting).toEqual(ok());
  expect(reads).toEqual([]);
});

test('what went before a watch began is gone when that has shown what there is', async () => {
  const { send, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')]);
  send('Pod', 'SYNCED');
  expect(await wait()).toEqual(ok());
});

test('what went before a watch of others could show it is read once', async () => {
  const { reads, send, waitFor } = scripted();
  const wait = waitFor([pod('a'), map('b')], { isWatched: true });
  send('Pod', 'SYNCED');
  send('ConfigMap', 'SYNCED');
  expect(await wait()).toEqual(ok());
  expect(reads).toEqual(['pod-a', 'map-b']);
});

test('a watch of others that is behind makes nothing gone', async () => {
  const { live, send, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')], { isWatched: true });
  send('Pod', 'SYNCED');
  let isOver = false;
  const waiting = wait().finally(() => {
    isOver = true;
  });
  await settled();
  expect(isOver).toBe(false);
  live.length = 0;
  expect(await waiting).toEqual(ok());
});

test('what is still there when it is first read is watched from then on', async () => {
  const { time, reads, send, waitFor } = scripted(map('b'));
  time.stands = true;
  const waiting = waitFor([map('b')], { isAlone: true })();
  await settled();
  send('ConfigMap', 'SYNCED');
  expect(await waiting).toEqual(ok());
  expect(reads).toEqual(['map-b']);
});

test('without the right to watch, objects are read until they are gone', async () => {
  const { reads, live, end, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')]);
  end('Pod', fail({ reason: 'forbidden', message: 'cannot watch pods' }));
  const waiting = wait();
  await settled();
  live.length = 0;
  expect(await waiting).toEqual(ok());
  expect(reads.length).toBeGreaterThan(1);
});

test('objects of a kind that is not served any more are gone', async () => {
  const { end, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')]);
  const waiting = wait();
  await settled();
  end('Pod', fail({ reason: 'not-found', message: 'there are no pods' }));
  expect(await waiting).toEqual(ok());
});

test('when nobody can see any more what becomes of them, the wait fails and names what is left', async () => {
  const { send, end, waitFor } = scripted(pod('a'));
  const wait = waitFor([pod('a')]);
  send('Pod', 'ADDED', pod('a'));
  const waiting = wait();
  await settled();
  end('Pod', fail({ reason: 'connection', message: 'the API server is away' }));
  expect(await waiting).toMatchObject({
    ok: false,
    failure: { reason: 'connection', details: ['Pod/web/pod-a: is not being deleted'] },
  });
});

test('what goes alone is read before it is watched; several releases watch each kind once', () => {
  const targets = [pod('a'), map('b')].map(identityOf);
  expect(goingQueries(targets, { isAlone: true })).toEqual([]);
  expect(goingQueries(targets, { isAlone: false })).toEqual([
    { apiVersion: 'v1', kind: 'Pod', namespace: 'web', metadataOnly: true },
    { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'web', metadataOnly: true },
  ]);
});
