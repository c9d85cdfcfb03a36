import type { KubeObject } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, type Result } from '../../model/result.ts';
import type { ClusterReader, ListQuery } from '../contract.ts';

/** What one follower of a watch sees. */
export interface Followed {
  /** Whether this follower has opened it: then all that existed at that time is shown before it is complete. */
  isNew: boolean;
  /** As they are now, without `managedFields`; empty before they were seen. */
  objects(): KubeObject[];
  /** The one with this uid. */
  of(uid: string): KubeObject | undefined;
  /** Whether all that existed was seen. */
  isComplete(): boolean;
  /** Why the watch has ended and what is known is old. */
  failure(): Failure | undefined;
  /** The watch itself ends with its last follower. */
  close(): void;
}

/** Watches that several followers share: one for each query, open while somebody follows it. */
export interface SharedWatches {
  /** `onChange` is called after each change, also when the watch ends with a failure. */
  follow(query: ListQuery, onChange?: () => void): Followed;
}

interface Shared {
  objects: Map<string, KubeObject>;
  isComplete: boolean;
  failure?: Failure;
  followers: Map<symbol, () => void>;
  over: AbortController;
}

/** A watch that the credentials may not open is not tried again. */
export function createSharedWatches(reader: Pick<ClusterReader, 'watch'>): SharedWatches {
  const shared = new Map<string, Shared>();

  function open(key: string, query: ListQuery): Shared {
    const over = new AbortController();
    const watch: Shared = { objects: new Map(), isComplete: false, followers: new Map(), over };
    const changed = () => {
      for (const tell of [...watch.followers.values()]) tell();
    };
    shared.set(key, watch);
    const onEnd = (ended: Result<undefined>) => {
      if (ended.ok) return;
      watch.failure = ended.failure;
      if (ended.failure.reason !== 'forbidden' && shared.get(key) === watch) shared.delete(key);
      changed();
    };
    const watching = reader.watch(query, over.signal, ({ type, object }) => {
      if (object === undefined) watch.isComplete = true;
      else if (type === 'DELETED') watch.objects.delete(object.metadata.uid ?? '');
      else watch.objects.set(object.metadata.uid ?? '', withoutManagers(object));
      changed();
    });
    // Nobody awaits it, and a bug in here must not end the run.
    void watching.then(onEnd, (bug: unknown) =>
      onEnd(fail({ reason: 'internal', message: `Internal error: ${String(bug)}` })),
    );
    return watch;
  }

  return {
    follow(query, onChange = () => {}) {
      const key = JSON.stringify(query);
      const before = shared.get(key);
      const watch = before ?? open(key, query);
      const follower = Symbol();
      watch.followers.set(follower, onChange);
      return {
        isNew: before === undefined,
        objects: () => [...watch.objects.values()],
        of: (uid) => watch.objects.get(uid),
        isComplete: () => watch.isComplete,
        failure: () => watch.failure,
        close() {
          watch.followers.delete(follower);
          if (watch.followers.size > 0) return;
          watch.over.abort();
          if (watch.failure === undefined && shared.get(key) === watch) shared.delete(key);
        },
      };
    },
  };
}

/** Half of an object's size, and nobody here asks who wrote it. */
function withoutManagers(object: KubeObject): KubeObject {
  const { managedFields: _managers, ...metadata } = object.metadata;
  return { ...object, metadata };
}
