import { watchUntil } from '../../cluster/watch/watch-until.ts';
import { condition, explain, mapping, numberOf, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { isOwned } from '../../kube/owners.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import { endingText, podTroubles } from '../../kube/rollout/pod-trouble.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';
import { containerStatuses, followLogs, type LogFollower } from './follow-logs.ts';
import { logProgress, stillWaiting, UNTIL_ABORTED_MS } from './waiting.ts';

/**
 * Waits, by watching, until a Job that was just made has ended, and streams the logs of its pods meanwhile; gives the end of
 * them. The failure of a Job names the container's exit code and has its last lines as `details`.
 */
export async function awaitJob(created: KubeObject, context: HookContext): Promise<Result<string>> {
  const { reader, clock, signal } = context;
  const { name, namespace = '', uid = '' } = created.metadata;
  const jobs = { apiVersion: 'batch/v1', kind: 'Job', namespace, fieldSelector: `metadata.name=${name}` };
  const podQuery = { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector: `job-name=${name}` };
  const isOurs = (pod: KubeObject) => isOwned(pod, new Set([uid]));
  const logs = followLogs(context);
  const report = logProgress(context);
  const pods = new Map<string, KubeObject>();
  let job: KubeObject | undefined = created;

  const notePod = (pod: KubeObject) => {
    if (!isOurs(pod)) return;
    pods.set(pod.metadata.uid ?? '', pod);
    logs.note(pod);
  };
  const waiting = () => [...troublesOf(pods), `${nameOf(created)}: ${readinessOf(job ?? created).message}`];

  let seen = false;
  const end = await watchUntil({
    reader,
    clock,
    queries: [jobs, podQuery],
    timeoutMs: UNTIL_ABORTED_MS,
    signal,
    what: `run ${nameOf(created)}`,
    onEvent({ type, object }, query) {
      if (query === podQuery) {
        if (object !== undefined && type !== 'DELETED') notePod(object);
      } else if (object?.metadata.uid === uid) {
        seen = true;
        job = type === 'DELETED' ? undefined : object;
      } else if (type === 'SYNCED' && !seen) job = undefined;
      // A pod that runs tells itself how it gets on.
      report({ ready: 0, total: 1, waiting: troublesOf(pods) });
      return job === undefined || hasEnded(job);
    },
  });
  // The watches are apart: the Job's end may come before that of its pods.
  const last = end.kind === 'came' ? await reader.list(podQuery, { signal }) : ok([]);
  if (last.ok) last.value.forEach(notePod);
  await logs.end();
  if (end.kind === 'failed') return fail(stillWaiting({ ...end.failure, details: waiting() }));
  if (job === undefined) return fail(deletedMeanwhile(created));
  const hasFailed = condition(job.status, 'Complete')?.status !== 'True';
  return hasFailed ? fail(jobFailure(job, pods, logs)) : ok(logs.text());
}

/** Whether a Job has succeeded or failed, so that it never runs again. */
export function hasEnded(job: KubeObject): boolean {
  return condition(job.status, 'Complete')?.status === 'True' || readinessOf(job).state === 'failed';
}

function readinessOf(job: KubeObject) {
  return readiness(job, { waitForJobs: true });
}

function troublesOf(pods: ReadonlyMap<string, KubeObject>): string[] {
  return [...pods.values()].flatMap((pod) => {
    const [first] = podTroubles(pod);
    return first === undefined ? [] : [`${nameOf(pod)}: ${first.message}`];
  });
}

function jobFailure(job: KubeObject, pods: ReadonlyMap<string, KubeObject>, logs: LogFollower): Failure {
  const name = nameOf(job);
  const why = condition(job.status, 'Failed') ?? condition(job.status, 'FailureTarget');
  const reason = why === undefined ? '' : explain(why);
  const ending = lastFailedRun([...pods.values()]);
  if (ending === undefined) {
    return { reason: 'hook', message: `${name} failed: ${reason}`, remedy: REMEDY, object: name };
  }
  const { pod, container, terminated } = ending;
  const details = logs.lastLines(ending);
  const words = details.findLast((line) => line.trim() !== '');
  const exit = endingText(terminated);
  return {
    reason: 'hook',
    message: `${name} failed: container ${container} of ${pod.metadata.name}: ${exit}${words === undefined ? '' : `: ${words}`}`,
    remedy: REMEDY,
    object: name,
    details: [...details, ...(reason === '' ? [] : [reason])],
  };
}

const REMEDY = 'Correct what it does; the next run replaces the Job.';

/** The run of a container that failed last: that of a container which was restarted is the one before. */
function lastFailedRun(pods: readonly KubeObject[]) {
  return pods
    .flatMap((pod) =>
      containerStatuses(pod).flatMap((status) => {
        const now = mapping(mapping(status.state), 'terminated');
        const before = mapping(mapping(status.lastState), 'terminated');
        const isOver = now.exitCode !== undefined;
        const terminated = isOver ? now : before;
        const run = numberOf(status.restartCount) - (isOver ? 0 : 1);
        return numberOf(terminated.exitCode) === 0
          ? []
          : [{ pod, container: textOf(status.name), run, terminated }];
      }),
    )
    .sort((a, b) => textOf(a.terminated.finishedAt).localeCompare(textOf(b.terminated.finishedAt)))
    .at(-1);
}

function deletedMeanwhile(job: KubeObject): Failure {
  const { kind, name } = refOf(job);
  return {
    reason: 'hook',
    message: `${nameOf(job)} was deleted before it had ended`,
    remedy: `Find out who deletes ${kind.toLowerCase()} ${name}; another run of this manifest may have replaced it.`,
    object: nameOf(job),
  };
}
