import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader, ListQuery, RequestOptions } from '../contract.ts';
import { getAll } from '../objects/get-all.ts';
import {
  findOwned,
  identityOf,
  kindsMadeFor,
  type ObjectIdentity,
  runningNamespaces,
} from '../objects/owned-objects.ts';
import { isForbidden, lookUntil } from './looking.ts';
import type { OnProgress } from './progress.ts';
import { sees, watchQueries } from './watch-queries.ts';
import { type WatchEnd, watchUntil } from './watch-until.ts';

export type { ObjectIdentity };

/** Those of the objects that exist, with the workloads and pods that they own; to be asked before they are deleted. */
export async function identify(
  reader: ClusterReader,
  refs: ObjectRef[],
  options?: RequestOptions,
): Promise<Result<ObjectIdentity[]>> {
  const objects = await getAll(reader, refs, options);
  if (!objects.ok) return objects;
  return identifyWith(
    reader,
    objects.value.filter((object) => object !== undefined),
    options,
  );
}

/** The same of objects that were just read. */
export async function identifyWith(
  reader: ClusterReader,
  objects: readonly KubeObject[],
  options?: Pick<RequestOptions, 'signal'>,
): Promise<Result<ObjectIdentity[]>> {
  const roots = objects.map(identityOf);
  const uids = roots.map(({ uid }) => uid);
  const owned = await findOwned(reader, uids, runningNamespaces(roots), options);
  if (!owned.ok) return owned;
  const all = [...roots, ...owned.value.map(identityOf)];
  return ok([...new Map(all.map((item) => [item.uid, item])).values()]);
}

export interface WaitGoneOptions {
  reader: ClusterReader;
  clock: Clock;
  /** From `identify`, called before the objects were deleted. */
  targets: ObjectIdentity[];
  timeoutMs: number;
  signal: AbortSignal;
  onProgress?: OnProgress;
}

/**
 * Waits, by watching, until the objects and all pods that they own are gone; an object of the same name with another uid
 * counts as gone. Failure `timed-out` names those left with their finalizers.
 */
export async function waitGone(options: WaitGoneOptions): Promise<Result<undefined>> {
  const { reader, clock, targets, signal } = options;
  const deadline = clock.now() + options.timeoutMs;
  const uids = new Set(targets.map(({ uid }) => uid));
  const namespaces = runningNamespaces(targets);
  for (let round = targets; ; ) {
    const gone = await waitRound(options, round, deadline);
    if (!gone.ok) return gone;
    // What was made after `identify` looked: a pod of a rollout that was still going on.
    const more = await findOwned(reader, uids, namespaces, { signal, kinds: kindsMadeFor(targets) });
    if (!more.ok) return more;
    round = more.value.map(identityOf);
    if (round.length === 0) return ok();
    for (const { uid } of round) uids.add(uid);
  }
}

async function waitRound(
  { reader, clock, signal, timeoutMs, onProgress }: WaitGoneOptions,
  targets: ObjectIdentity[],
  deadline: number,
): Promise<Result<undefined>> {
  const objects = await getAll(reader, targets, { signal });
  if (!objects.ok) return objects;
  const left = new Map<string, KubeObject>();
  for (const [index, target] of targets.entries()) {
    const object = objects.value[index];
    if (object?.metadata.uid === target.uid) left.set(target.uid, object);
  }
  const report = () => {
    const waiting = [...left.values()].map(describeLeft);
    onProgress?.({ ready: targets.length - left.size, total: targets.length, waiting });
  };
  report();
  if (left.size === 0) return ok();
  const seen = new Set<string>();
  const dropUnseen = (query: ListQuery) => {
    for (const [uid, object] of left) if (sees(query, identityOf(object)) && !seen.has(uid)) left.delete(uid);
  };
  const watched = await watchUntil({
    reader,
    clock,
    queries: watchQueries([...left.values()].map(identityOf), true),
    timeoutMs: deadline - clock.now(),
    signal,
    what: 'wait until all is gone',
    onEvent({ type, object }, query) {
      const before = left.size;
      const uid = object?.metadata.uid ?? '';
      seen.add(uid);
      if (object === undefined) dropUnseen(query);
      else if (type === 'DELETED') left.delete(uid);
      else if (left.has(uid)) left.set(uid, object);
      if (left.size !== before) report();
      return left.size === 0;
    },
    // With its CRD, every object of a kind is gone.
    onUnserved(query) {
      for (const [uid, object] of left) if (sees(query, identityOf(object))) left.delete(uid);
      report();
      return left.size === 0;
    },
  });
  const end = !isForbidden(watched)
    ? watched
    : await lookUntil({
        ...{ reader, clock, signal, what: 'wait until all is gone', timeoutMs: deadline - clock.now() },
        left: () => [...left.values()].map(identityOf),
        onSeen({ uid }, object) {
          if (object?.metadata.uid === uid) left.set(uid, object);
          else left.delete(uid);
        },
        isOver() {
          report();
          return left.size === 0;
        },
      });
  return end.kind === 'came' ? ok() : fail(stillThere(end, [...left.values()], targets.length, timeoutMs));
}

function stillThere(
  end: Exclude<WatchEnd, { kind: 'came' }>,
  left: KubeObject[],
  total: number,
  timeoutMs: number,
): Failure {
  const details = left.map(describeLeft);
  if (end.kind === 'failed') return { ...end.failure, details };
  const held = left.some(({ metadata }) => metadata.finalizers?.length);
  return {
    reason: 'timed-out',
    message: `${left.length} of ${total} objects are still there after ${timeoutMs / 1_000} s: ${details[0]}`,
    remedy: held
      ? 'Find out why the controllers behind these finalizers do not finish, or remove the finalizers.'
      : 'Look at the events of the objects named.',
    details,
    ...(left[0] !== undefined && { object: formatRef(identityOf(left[0])) }),
  };
}

function describeLeft(object: KubeObject): string {
  const { deletionTimestamp, finalizers = [] } = object.metadata;
  const name = formatRef(identityOf(object));
  if (deletionTimestamp === undefined) return `${name}: is not being deleted`;
  return finalizers.length > 0
    ? `${name}: held by finalizers ${finalizers.join(', ')}`
    : `${name}: is being deleted`;
}
