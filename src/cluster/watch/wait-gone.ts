import type { KubeObject } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { OwnerId } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader, ListQuery, RequestOptions } from '../contract.ts';
import { getAll } from '../objects/get-all.ts';
import {
  findOwned,
  identityOf,
  kindsMadeFor,
  kindsSeldomMadeFor,
  type ObjectIdentity,
  runningNamespaces,
} from '../objects/owned-objects.ts';
import { abortFailure } from '../transport/abort-failure.ts';
import { isForbidden, LOOK_MS, lookUntil } from './looking.ts';
import type { OnProgress } from './progress.ts';
import type { Going } from './shared-going.ts';
import { describeLeft, stillThere } from './still-there.ts';
import { sees, watchQueries } from './watch-queries.ts';
import { watchUntil } from './watch-until.ts';

export type { ObjectIdentity };

/** Those of the objects that exist, with the workloads and pods that they own; to be asked before they are deleted. */
export async function identify(
  reader: ClusterReader,
  refs: ObjectRef[],
  options?: RequestOptions,
): Promise<Result<ObjectIdentity[]>> {
  const objects = await getAll(reader, refs, options);
  if (!objects.ok) return objects;
  const there = objects.value.filter((object) => object !== undefined);
  const identified = await identifyWith(reader, there, options);
  return identified.ok ? ok(identified.value.targets) : identified;
}

/** What there is of objects that are to be deleted. */
export interface Identified {
  targets: ObjectIdentity[];
  /** Whether all that they own was looked for: else something may run that nobody sees. */
  isComplete: boolean;
}

/** The same of objects that were just read, and what is left of `owners` that may be gone by now. */
export async function identifyWith(
  reader: ClusterReader,
  objects: readonly KubeObject[],
  { owners = [], ...options }: Pick<RequestOptions, 'signal'> & { owners?: readonly OwnerId[] } = {},
): Promise<Result<Identified>> {
  const roots = objects.map(identityOf);
  const uids = [...roots, ...owners].map(({ uid }) => uid);
  const namespaces = [...runningNamespaces(roots), ...owners.map(({ namespace }) => namespace)];
  const owned = await findOwned(reader, uids, [...new Set(namespaces)], {
    ...options,
    seldom: owners.length > 0 ? [] : kindsSeldomMadeFor(roots),
  });
  if (!owned.ok) return owned;
  const { objects: found, isComplete } = owned.value;
  const all = [...roots, ...found.map(identityOf)];
  return ok({ targets: [...new Map(all.map((item) => [item.uid, item])).values()], isComplete });
}

const WHAT = 'wait until all is gone';

export interface WaitGoneOptions {
  reader: ClusterReader;
  clock: Clock;
  /** From `identify`, called before the objects were deleted. */
  targets: ObjectIdentity[];
  /** The targets in watches that were followed since before they were deleted: nothing else is asked of what those show. */
  going?: Going;
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
    const { going } = round === targets ? options : {};
    const gone = await (going ? waitGoing(options, going, deadline) : waitRound(options, round, deadline));
    if (!gone.ok) return gone;
    // What was made after `identify` looked: a pod of a rollout that was still going on.
    const more = await findOwned(reader, uids, namespaces, { signal, kinds: kindsMadeFor(targets) });
    if (!more.ok) return more;
    round = more.value.objects.map(identityOf);
    if (round.length === 0) return ok();
    for (const { uid } of round) uids.add(uid);
  }
}

/** Reads what no watch has shown, at once and then every two seconds at least, and waits for what one has shown. */
async function waitGoing(
  { reader, clock, signal, targets, timeoutMs, onProgress }: WaitGoneOptions,
  going: Going,
  deadline: number,
): Promise<Result<undefined>> {
  const total = targets.length;
  let wake = () => {};
  going.onChange(() => wake());
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    let readAt = clock.now();
    let told: number | undefined;
    for (;;) {
      const unseen = [...going.left.values()].filter(({ isSeen }) => !isSeen).map(({ target }) => target);
      const isDue = going.hasSynced() || clock.now() >= readAt;
      if (unseen.length > 0 && isDue) {
        const objects = await getAll(reader, unseen, { signal });
        if (!objects.ok) return objects;
        for (const [index, { uid }] of unseen.entries()) going.note(uid, objects.value[index]);
        readAt = clock.now() + LOOK_MS;
        going.followAll();
        continue;
      }
      const objects = [...going.left.values()].flatMap(({ object }) => object ?? []);
      if (going.left.size !== told)
        onProgress?.({ ready: total - going.left.size, total, waiting: objects.map(describeLeft) });
      told = going.left.size;
      if (told === 0) return ok();
      const failure = signal.aborted ? abortFailure(signal, WHAT) : going.failure();
      const leftMs = deadline - clock.now();
      if (failure || leftMs <= 0) {
        const end = failure ? ({ kind: 'failed', failure } as const) : ({ kind: 'late' } as const);
        return fail(await stillThere(end, objects, { reader, total, timeoutMs }));
      }
      const over = new AbortController();
      const pauseMs = unseen.length > 0 ? Math.min(leftMs, readAt - clock.now()) : leftMs;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([woken, clock.sleep(Math.max(0, pauseMs), over.signal)]);
      over.abort('something has changed');
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
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
    what: WHAT,
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
        ...{ reader, clock, signal, what: WHAT, timeoutMs: deadline - clock.now() },
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
  if (end.kind === 'came') return ok();
  return fail(await stillThere(end, [...left.values()], { reader, total: targets.length, timeoutMs }));
}
