import { refOf } from '../../kube/object.ts';
import type { OwnJudge } from '../../kube/readiness/readiness-rule.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader } from '../contract.ts';
import { readBindingModes } from '../objects/binding-modes.ts';
import { getAll } from '../objects/get-all.ts';
import { isForbidden, lookUntil } from './looking.ts';
import type { OnProgress } from './progress.ts';
import { createReadinessBoard, keyOf, type ReadinessBoard, type ReadyTarget } from './readiness-board.ts';
import { sees, watchQueries } from './watch-queries.ts';
import { watchUntil } from './watch-until.ts';

export interface WaitReadyOptions {
  reader: ClusterReader;
  clock: Clock;
  /** Namespaced kinds with their namespace. */
  targets: ReadyTarget[];
  timeoutMs: number;
  /** The time that is over then, for the message, where others have used some of it; default `timeoutMs`. */
  ofMs?: number;
  signal: AbortSignal;
  /** False: a Job that is still active counts as ready. A failed one is a failure either way. */
  waitForJobs: boolean;
  /** The rules of the manifest. */
  own?: OwnJudge | undefined;
  /** What an object that does not exist means; default `fail`. */
  missing?: 'fail' | 'wait';
  /** True: waits for nothing, and only what is missing or has failed is a failure. */
  acceptsProgressing?: boolean;
  onProgress?: OnProgress;
}

/**
 * Waits, by watching, until all objects exist and are ready. Failures: `not-ready` as soon as one can no longer become
 * ready, `timed-out` and `cancelled`; `details` name every object that is not ready and why.
 */
export async function waitReady(options: WaitReadyOptions): Promise<Result<undefined>> {
  const { reader, clock, targets, signal, missing = 'fail', acceptsProgressing = false } = options;
  const deadline = clock.now() + options.timeoutMs;
  // Most are ready already: reading each is cheaper than watching whole kinds.
  const objects = await getAll(reader, targets, { signal });
  if (!objects.ok) return objects;
  const bindingModes = await readBindingModes(reader, objects.value, { signal });
  const board = createReadinessBoard({
    ...options,
    missing,
    acceptsProgressing,
    serverTime: reader.serverTime,
    bindingMode: (storageClass) => bindingModes.get(storageClass),
  });
  for (const [index, target] of targets.entries()) board.note(target, objects.value[index]);
  if (board.decided()) return verdict(board, targets.length);

  const left = board.waiting();
  const unseen = new Set(left.map(keyOf));
  const watched = await watchUntil({
    reader,
    clock,
    queries: watchQueries(left),
    timeoutMs: deadline - clock.now(),
    signal,
    what: 'wait until all is ready',
    onEvent({ type, object }, query) {
      if (object !== undefined) {
        unseen.delete(keyOf(refOf(object)));
        board.note(refOf(object), type === 'DELETED' ? undefined : object);
      } else {
        // All that exists was seen, so the rest was deleted since we read it.
        for (const target of left) {
          if (sees(query, target) && unseen.has(keyOf(target))) board.note(target, undefined);
        }
      }
      return board.decided();
    },
    timer: {
      inMs: board.changesInMs,
      onTime() {
        board.lookAgain();
        return board.decided();
      },
    },
  });
  const end = !isForbidden(watched)
    ? watched
    : await lookUntil({
        ...{ reader, clock, signal, what: 'wait until all is ready', timeoutMs: deadline - clock.now() },
        left: board.waiting,
        onSeen: board.note,
        isOver() {
          board.lookAgain();
          return board.decided();
        },
      });
  if (end.kind === 'came') return verdict(board, targets.length);
  const details = board.lines();
  if (end.kind === 'failed') return fail({ ...end.failure, details });
  return fail({
    ...notReady(board, targets.length),
    reason: 'timed-out',
    message: `${summary(board, targets.length)} (after ${(options.ofMs ?? options.timeoutMs) / 1_000} s)`,
  });
}

function verdict(board: ReadinessBoard, total: number): Result<undefined> {
  return board.waiting().length === 0 ? ok() : fail(notReady(board, total));
}

function notReady(board: ReadinessBoard, total: number): Failure {
  const [worst] = board.waiting();
  return {
    reason: 'not-ready',
    message: summary(board, total),
    remedy: 'Look at the events and logs of the objects named.',
    details: board.lines(),
    ...(worst !== undefined && { object: formatRef(worst) }),
  };
}

function summary(board: ReadinessBoard, total: number): string {
  const lines = board.lines();
  const [first = ''] = lines;
  return lines.length === 1
    ? `not ready: ${first}`
    : `${lines.length} of ${total} objects are not ready: ${first}`;
}
