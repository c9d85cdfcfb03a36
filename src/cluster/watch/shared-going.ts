import type { KubeObject } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ListQuery } from '../contract.ts';
import type { ObjectIdentity } from '../objects/owned-objects.ts';
import type { SharedWatches } from './shared-watch.ts';
import { sees, watchQueries } from './watch-queries.ts';

/** One object that is about to be deleted. */
export interface GoingObject {
  target: ObjectIdentity;
  /** As it was last seen or read. */
  object?: KubeObject;
  /** Whether a watch has shown it: only then can one tell that it is gone, else it has to be read. */
  isSeen: boolean;
}

/** Objects that are about to be deleted, in watches that several releases of a run share. */
export interface Going {
  /** Those that are not known to be gone, by uid. */
  left: ReadonlyMap<string, GoingObject>;
  /** Notes what was read of one; undefined: it does not exist. */
  note(uid: string, object: KubeObject | undefined): void;
  /** Why nobody will see any more what becomes of those that are left. */
  failure(): Failure | undefined;
  /** Called when another one is gone, when nobody will see it any more, and when a watch has shown all that there is. */
  onChange(listener: () => void): void;
  /** Whether a watch of others has shown all that there is since this was asked last: what it has not shown may be gone. */
  hasSynced(): boolean;
  /** Follows those as well that no watch is open for. */
  followAll(): void;
  close(): void;
}

/**
 * What is followed before anything is deleted: where several releases go, one watch of each kind and namespace is less than a look at
 * each object. What goes alone is read first, for most of it goes at once.
 */
export function goingQueries(
  targets: readonly ObjectIdentity[],
  { isAlone }: { isAlone: boolean },
): ListQuery[] {
  if (isAlone) return [];
  return watchQueries([...targets], true).map(({ fieldSelector: _, ...everything }) => everything);
}

/**
 * Follows the objects from now on. A watch that was open before may be behind, so that what it does not have is only gone when it has
 * had it; one that is opened now shows all that there is.
 */
export function followGoing(
  watches: SharedWatches,
  targets: readonly ObjectIdentity[],
  queries: readonly ListQuery[],
): Going {
  const left = new Map<string, GoingObject>(targets.map((target) => [target.uid, { target, isSeen: false }]));
  const listeners = new Set<() => void>();
  let hasSynced = false;

  function follow(query: ListQuery) {
    const uids = targets.filter((target) => sees(query, target)).map(({ uid }) => uid);
    let isComplete = false;
    const followed = watches.follow(query, () => {
      const syncs = !isComplete && followed.isComplete();
      isComplete ||= syncs;
      hasSynced ||= syncs && !followed.isNew;
      // Most of what others do is nothing to these.
      if (look() || syncs || followed.failure()) for (const listener of [...listeners]) listener();
    });
    isComplete = followed.isComplete();
    /** Whether another one is gone. */
    const look = (): boolean => {
      const before = left.size;
      const reason = followed.failure()?.reason;
      for (const uid of uids) {
        const going = left.get(uid);
        if (!going) continue;
        const object = followed.of(uid);
        // What was there before the watch began and is not among the first that it shows went in between.
        const isShown = going.isSeen || (followed.isNew && followed.isComplete());
        // With its CRD, every object of a kind is gone.
        if (reason === 'not-found' || (isShown && !object)) left.delete(uid);
        // Without the right to watch it has to be read.
        else if (reason === 'forbidden') left.set(uid, { ...going, isSeen: false });
        else if (object) left.set(uid, { ...going, object, isSeen: true });
      }
      return left.size < before;
    };
    look();
    return { query, ...followed };
  }
  const all = queries.map(follow);

  return {
    left,
    note(uid, object) {
      const going = left.get(uid);
      if (going && object?.metadata.uid === uid) left.set(uid, { ...going, object });
      else left.delete(uid);
    },
    failure: () => all.map(({ failure }) => failure()).find((why) => why && !COPED_WITH.has(why.reason)),
    onChange: (listener) => void listeners.add(listener),
    hasSynced() {
      const since = hasSynced;
      hasSynced = false;
      return since;
    },
    followAll() {
      const targetsLeft = [...left.values()].map(({ target }) => target);
      const others = targetsLeft.filter((target) => !all.some(({ query }) => sees(query, target)));
      all.push(...watchQueries(others, true).map(follow));
    },
    close() {
      listeners.clear();
      for (const { close } of all) close();
    },
  };
}

const COPED_WITH = new Set<string>(['not-found', 'forbidden']);
