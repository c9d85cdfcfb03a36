import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { getAll } from '../objects/get-all.ts';
import { isForbidden, lookUntil } from './looking.ts';
import type { StableOptions } from './wait-stable.ts';
import { watchQueries } from './watch-queries.ts';
import { watchUntil } from './watch-until.ts';

/**
 * Watches the Jobs that are still at work when all else is ready and nobody waits for them: one that fails at once would pass unseen
 * otherwise. Ends early when all have ended.
 */
export async function waitJobsEnded({
  reader,
  clock,
  refs,
  settleMs,
  signal,
}: StableOptions): Promise<Result<undefined>> {
  const jobs = refs.filter(({ apiVersion, kind }) => kind === 'Job' && apiVersion.startsWith('batch/'));
  if (jobs.length === 0 || settleMs === 0) return ok();
  const objects = await getAll(reader, jobs, { signal });
  if (!objects.ok) return objects;
  const atWork = new Map<string, KubeObject>();
  for (const job of objects.value) if (job && isAtWork(job)) atWork.set(nameOf(job), job);
  if (atWork.size === 0) return ok();
  let failure: Failure | undefined;
  const see = (name: string, job: KubeObject | undefined): boolean => {
    if (job) failure ??= failureOf(job);
    if (!job || !isAtWork(job)) atWork.delete(name);
    return failure !== undefined || atWork.size === 0;
  };
  const what = `watch the Jobs for ${settleMs / 1_000} s`;
  const watched = await watchUntil({
    reader,
    clock,
    queries: watchQueries([...atWork.values()].map(refOf)),
    timeoutMs: settleMs,
    signal,
    what,
    onEvent({ type, object }) {
      const name = object === undefined ? '' : nameOf(object);
      if (!atWork.has(name)) return false;
      return see(name, type === 'DELETED' ? undefined : object);
    },
  });
  const end = !isForbidden(watched)
    ? watched
    : await lookUntil({
        ...{ reader, clock, signal, what, timeoutMs: settleMs },
        left: () => [...atWork.values()].map(refOf),
        onSeen: (ref, job) => see(formatRef(ref), job),
        isOver: () => failure !== undefined || atWork.size === 0,
      });
  if (failure) return fail(failure);
  return end.kind === 'failed' ? fail(end.failure) : ok();
}

function isAtWork(job: KubeObject): boolean {
  return readiness(job, { waitForJobs: true }).state === 'progressing' && !job.metadata.deletionTimestamp;
}

function failureOf(job: KubeObject): Failure | undefined {
  const { state, message } = readiness(job, { waitForJobs: true });
  if (state !== 'failed') return undefined;
  const object = nameOf(job);
  return {
    reason: 'not-ready',
    message: `not ready: ${object}: ${message}`,
    remedy: 'Read the log of its pods. `settle` has seen it; with `waitForJobs` it is waited for to its end.',
    object,
  };
}
