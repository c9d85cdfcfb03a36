import type { ListQuery } from '../../cluster/contract.ts';
import { sees, watchQueries } from '../../cluster/watch/watch-queries.ts';
import { watchUntil } from '../../cluster/watch/watch-until.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import type { Readiness } from '../../kube/readiness/readiness-rule.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';
import type { Judge } from './wait-for.ts';
import { logProgress, stillWaiting, UNTIL_ABORTED_MS } from './waiting.ts';

/** What is watched: exact objects, all of which must come, or what a query finds, at least one. */
export type Watched = { refs: ObjectRef[] } | { query: ListQuery };

const UNSEEN: Readiness = { state: 'progressing', message: 'was not seen yet' };
const MISSING: Readiness = { state: 'progressing', message: 'does not exist' };

/**
 * Waits, by watching, until every object is as `judge` wants it; gives their names. Objects that a query finds and that are
 * being deleted do not count. Failure `not-ready` when one cannot become so any more; an interrupted wait names in
 * `details` what was left.
 */
export async function watchTargets(
  watched: Watched,
  judge: Judge,
  context: HookContext,
): Promise<Result<string[]>> {
  const { reader, clock, signal } = context;
  const byQuery = 'query' in watched;
  const queries = byQuery ? [watched.query] : watchQueries(watched.refs);
  const refs = byQuery ? [] : watched.refs;
  const states = new Map(refs.map((ref) => [formatRef(ref), UNSEEN]));
  const synced = new Set<ListQuery>();
  const report = logProgress(context);

  /** Those that may become ready by time alone, as they were last seen. */
  const timed = new Map<string, { object: KubeObject; until: number }>();

  const note = (name: string, object: KubeObject | undefined) => {
    const state = object && judge(object);
    timed.delete(name);
    if (object && state?.until !== undefined) timed.set(name, { object, until: state.until });
    if (state !== undefined) {
      if (byQuery || states.has(name)) states.set(name, state);
    } else if (byQuery) states.delete(name);
    else if (states.has(name)) states.set(name, MISSING);
  };
  const lines = () =>
    [...states]
      .filter(([, { state }]) => state !== 'ready')
      .map(([name, { message }]) => `${name}: ${message}`);
  const failed = () => [...states].find(([, { state }]) => state === 'failed');
  const waiting = () =>
    byQuery && states.size === 0
      ? [`any ${watched.query.kind} with ${watched.query.labelSelector}`]
      : lines();

  const decided = () => {
    // Before everything was seen, a query may have more objects than those that are ready already.
    if (synced.size < queries.length) return false;
    const left = waiting();
    report({ ready: states.size - left.length, total: states.size, waiting: left });
    return left.length === 0 || failed() !== undefined;
  };

  const end = await watchUntil({
    reader,
    clock,
    queries,
    timeoutMs: UNTIL_ABORTED_MS,
    signal,
    what: 'wait',
    onEvent({ type, object }, query) {
      if (object === undefined) {
        synced.add(query);
        for (const ref of refs) {
          const name = formatRef(ref);
          if (sees(query, ref) && states.get(name) === UNSEEN) note(name, undefined);
        }
      } else {
        const leaving = byQuery && object.metadata.deletionTimestamp !== undefined;
        note(formatRef(refOf(object)), type === 'DELETED' || leaving ? undefined : object);
      }
      return decided();
    },
    timer: {
      inMs() {
        const times = [...timed.values()].map(({ until }) => until);
        return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - reader.serverTime());
      },
      onTime() {
        for (const [name, { object }] of [...timed]) note(name, object);
        return decided();
      },
    },
  });
  const worst = failed();
  if (end.kind === 'came')
    return worst === undefined ? ok([...states.keys()]) : fail(hopeless(worst, lines()));
  const details = waiting();
  return fail(
    end.kind === 'failed'
      ? stillWaiting({ ...end.failure, details })
      : stillWaiting({ reason: 'timed-out', message: 'wait', details }),
  );
}

function hopeless([name, { message }]: [string, Readiness], details: string[]): Failure {
  return {
    reason: 'not-ready',
    message: `${name}: ${message}`,
    remedy: 'Look at the events and logs of the objects named.',
    object: name,
    ...(details.length > 1 && { details }),
  };
}
