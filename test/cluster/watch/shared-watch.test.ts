import { describe, expect, it } from 'vitest';
import type { ClusterReader, ListQuery, WatchEvent } from '../../../src/cluster/contract.ts';
import { createSharedWatches } from '../../../src/cluster/watch/shared-watch.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import { liveObject } from '../../kube/live-object.ts';

const PODS: ListQuery = { apiVersion: 'v1', kind: 'Pod', namespace: 'web' };
const pod = (name: string) => liveObject('v1', 'Pod', { metadata: { name, uid: name, managedFields: [] } });

/** Watches that the test feeds; `open` has those that are open. */
function watching() {
  const open: { query: ListQuery; send(event: WatchEvent): void; end(result: Result<undefined>): void }[] =
    [];
  let opened = 0;
  const watch: ClusterReader['watch'] = (query, signal, send) =>
    new Promise((resolve) => {
      opened += 1;
      const end = (result: Result<undefined>) => {
        open.splice(open.indexOf(entry), 1);
        resolve(result);
      };
      const entry = { query, send, end };
      open.push(entry);
      signal.addEventListener('abort', () => end(ok()));
    });
  const watches = createSharedWatches({ watch });
  return { watches, open, opened: () => opened };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const namesOf = (followed: { objects(): { metadata: { name: string } }[] }) =>
  followed.objects().map(({ metadata }) => metadata.name);

describe('a shared watch', () => {
  it('is opened once for all who follow the same, and ends with the last of them', async () => {
    const { watches, open, opened } = watching();
    const [first, second] = [watches.follow(PODS), watches.follow(PODS)];
    watches.follow({ ...PODS, namespace: 'shop' });
    expect(opened()).toBe(2);
    first.close();
    await settled();
    expect(open).toHaveLength(2);
    second.close();
    await settled();
    expect(open.map(({ query }) => query.namespace)).toEqual(['shop']);
    watches.follow(PODS);
    expect(opened()).toBe(3);
  });

  it('shows what there is, also to those who come later', () => {
    const { watches, open } = watching();
    const early = watches.follow(PODS);
    open[0]?.send({ type: 'ADDED', object: pod('a') });
    open[0]?.send({ type: 'ADDED', object: pod('b') });
    expect(early.isComplete()).toBe(false);
    open[0]?.send({ type: 'SYNCED' });
    open[0]?.send({ type: 'DELETED', object: pod('a') });
    const late = watches.follow(PODS);
    expect([late.isComplete(), namesOf(late), namesOf(early)]).toEqual([true, ['b'], ['b']]);
    expect(late.objects()[0]?.metadata).not.toHaveProperty('managedFields');
  });

  it('tells its followers of each change until they close', () => {
    const { watches, open } = watching();
    let changes = 0;
    const followed = watches.follow(PODS, () => {
      changes += 1;
    });
    watches.follow(PODS);
    open[0]?.send({ type: 'ADDED', object: pod('a') });
    followed.close();
    open[0]?.send({ type: 'ADDED', object: pod('b') });
    expect(changes).toBe(1);
  });

  it('that is forbidden is not tried again', async () => {
    const { watches, open, opened } = watching();
    const forbidden: Failure = { reason: 'forbidden', message: 'watch pods in web: forbidden' };
    const followed = watches.follow(PODS);
    watches.follow({ ...PODS, namespace: 'shop' });
    for (const watch of [...open]) watch.end(fail(forbidden));
    await settled();
    expect(followed.failure()).toEqual(forbidden);
    followed.close();
    expect(watches.follow(PODS).failure()).toEqual(forbidden);
    expect(opened()).toBe(2);
  });

  it('that broke is opened anew for the next follower', async () => {
    const { watches, open, opened } = watching();
    const followed = watches.follow(PODS);
    open[0]?.end(fail({ reason: 'connection', message: 'gone' }));
    await settled();
    expect(followed.failure()?.message).toBe('gone');
    expect(watches.follow(PODS).failure()).toBeUndefined();
    expect(opened()).toBe(2);
  });
});
