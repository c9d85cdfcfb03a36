import { mapping } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import type { Failure } from '../../model/result/failure.ts';
import { isLate } from '../clues/failure-words.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

const MOST = 3;

/** A timeout while everything was on its way: what was still missing, by its own counts. */
export const slowness: CauseRule = ({ failure, objects, pods }) => {
  if (!isLate(failure)) return [];
  const alone = pods.filter(({ owner }) => owner.kind === 'Pod').map(({ pod }) => pod);
  const late = [...objects, ...alone]
    .filter(({ status, kind }) => status !== undefined && kind !== 'Namespace' && kind !== 'ReplicaSet')
    .map((object) => ({ object, ...readiness(object, { waitForJobs: true }) }))
    .filter(({ state }) => state !== 'ready');
  const [first] = late;
  if (first === undefined) return laterReady(objects);
  const told = late.slice(0, MOST).map(({ object, message }) => {
    const own = pods.find(({ owner }) => owner.object === nameOf(object));
    return `${nameOf(object).replace('/', ' ')}: ${message}${own === undefined ? '' : `, pod ${own.pod.metadata.name} ${stageOf(own)}`}`;
  });
  const more = late.length > MOST ? ` and ${late.length - MOST} more` : '';
  return [
    found('too-slow', {
      reason: 'timed-out',
      message: `still on its way when the time was over: ${told.join('; ')}${more}`,
      object: nameOf(first.object),
      details: late.map(({ object, message }) => `${nameOf(object)}: ${message}`),
    }),
  ];
};

/** Between the end of the time and the reading of the evidence it came about. */
function laterReady(objects: KubeObject[]): Failure[] {
  const workloads = objects.filter(
    ({ apiVersion, status }) => /^(?:apps|batch)\//.test(apiVersion) && status !== undefined,
  );
  if (workloads.length === 0) return [];
  const names = workloads.slice(0, MOST).map((object) => nameOf(object).replace('/', ' '));
  return [
    found('too-slow', {
      reason: 'timed-out',
      message: `ready by now, but not when the time was over: ${names.join(', ')}`,
    }),
  ];
}

/** How far a pod has come. */
function stageOf({ containers, phase, isReady, owner }: PodClue): string {
  if (isReady) {
    const seconds = mapping(owner.live?.spec).minReadySeconds;
    return seconds === undefined ? 'is ready' : `is ready, but not for minReadySeconds (${seconds} s) yet`;
  }
  const waiting = containers.find((container) => container.waiting !== undefined);
  if (waiting?.waiting !== undefined)
    return `has container ${waiting.name} in ${waiting.waiting.reason} (image ${waiting.image})`;
  const unready = containers.find(({ isRunning, isReady }) => isRunning && !isReady);
  if (unready !== undefined) return `runs, container ${unready.name} is not ready yet`;
  return `is ${phase}`;
}
