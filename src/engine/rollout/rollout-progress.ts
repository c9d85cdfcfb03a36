import { type KubeObject, nameOf } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import type { ReadinessOptions } from '../../kube/readiness/readiness-rule.ts';
import { isUnfinished, type ReleaseView } from '../../kube/rollout/release-view.ts';
import type { AppliedObjects } from '../release/applied-objects.ts';

/** How far a rollout is: `3 of 5 ready, waiting for Deployment/web/api`; `waiting` has a line for each that is not ready. */
export function readyText(progress: { ready: number; total: number; waiting: string[] }): string {
  const { ready, total, waiting } = progress;
  const left = waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : '';
  return `${ready} of ${total} ready${left}`;
}

/** The same of what runs in a release, by what watches saw; or the chart's hook that is at work. */
export function progressOf(
  { own, names }: AppliedObjects,
  seen: { objects: KubeObject[]; view: ReleaseView; kinds: ReadonlySet<string> },
  options: Pick<ReadinessOptions, 'waitForJobs' | 'own'>,
): string | undefined {
  const hook = seen.view.jobs.find((job) => names.chartHooks.has(nameOf(job)) && isUnfinished(job));
  if (hook) return `waiting for the chart's hook ${nameOf(hook)}`;
  const targets = own.filter(({ kind }) => seen.kinds.has(kind)).map(nameOf);
  if (targets.length === 0) return undefined;
  const live = new Map(seen.objects.map((object) => [nameOf(object), object]));
  const waiting = targets.filter((name) => {
    const object = live.get(name);
    return object === undefined || readiness(object, options).state !== 'ready';
  });
  return readyText({ ready: targets.length - waiting.length, total: targets.length, waiting });
}
