import { condition, mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import { isOfNewestTemplate } from '../../kube/rollout/newest-template.ts';
import type { ContainerLog } from '../evidence.ts';
import { type ContainerClue, containerClues } from './container-clue.ts';
import type { EventClue } from './event-clue.ts';
import { type Owner, ownerNamed, ownerOf } from './owner.ts';

/** One pod, as rules read it. */
export interface PodClue {
  pod: KubeObject;
  /** What it belongs to in the chart: its Deployment, Job, ... or itself. */
  owner: Owner;
  isNew: boolean;
  isReady: boolean;
  /** Not ready, and its owner needs it to be. */
  isUnwell: boolean;
  /** When the revision in question was begun, ISO 8601; what ended before has another reason. */
  since: string;
  /** Known by events alone. */
  isGone: boolean;
  phase: string;
  containers: ContainerClue[];
  events: EventClue[];
}

interface Surroundings {
  objects: KubeObject[];
  chartHooks: KubeObject[];
  events: EventClue[];
  logs: ContainerLog[];
  since: string;
  /** The pod is put together from its events. */
  isGone: boolean;
}

export function podClue(
  pod: KubeObject,
  { objects, chartHooks, events, logs, since, isGone }: Surroundings,
): PodClue {
  const status = mapping(pod.status);
  const own = events.filter(({ uid, kind, name }) =>
    uid === '' ? kind === 'Pod' && name === pod.metadata.name : uid === pod.metadata.uid,
  );
  const { name, namespace = '' } = pod.metadata;
  const owner = isGone
    ? ownerNamed({ kind: 'Pod', name, namespace, uid: '' }, objects, chartHooks)
    : ownerOf(pod, objects, chartHooks);
  const phase = textOf(status.phase, 'Pending');
  const isReady = condition(status, 'Ready')?.status === 'True';
  return {
    pod,
    owner,
    isNew: isOfNewestTemplate(pod, objects) && pod.metadata.deletionTimestamp === undefined,
    isReady,
    isUnwell: !isReady && phase !== 'Succeeded' && !isContent(owner),
    since,
    isGone,
    phase,
    containers: containerClues(pod, own, logs),
    events: own,
  };
}

/** It has what it wants; a pod of it that failed was replaced. */
function isContent({ live }: Owner): boolean {
  return live?.status !== undefined && readiness(live, { waitForJobs: true }).state === 'ready';
}
