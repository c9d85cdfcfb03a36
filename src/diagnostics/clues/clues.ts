import { condition, mapping, textOf } from '../../kube/fields.ts';
import { isOfNewestTemplate } from '../../kube/newest-template.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Failure } from '../../model/failure.ts';
import { isJsonObject } from '../../model/json.ts';
import type { Evidence } from '../evidence.ts';
import { type ContainerClue, containerClues } from './container-clue.ts';
import { type EventClue, eventClues } from './event-clue.ts';
import { type Owner, ownerOf } from './owner.ts';

/** One pod, as rules read it. */
export interface PodClue {
  pod: KubeObject;
  /** What it belongs to in the chart: its Deployment, Job, ... or itself. */
  owner: Owner;
  isNew: boolean;
  isReady: boolean;
  phase: string;
  containers: ContainerClue[];
  events: EventClue[];
}

/** The evidence of one failed release, indexed as rules ask for it. */
export interface Clues {
  evidence: Evidence;
  failure: Failure;
  /** Those that can have to do with the failure: see `cluesOf`. */
  pods: PodClue[];
  /** Oldest first; without those of pods that do not count. */
  events: EventClue[];
  objects: KubeObject[];
}

/**
 * Indexes the evidence. `unwell` leaves only pods of the newest template that are not ready, because old and healthy pods
 * have troubles too that are not the cause; `all` keeps every pod.
 */
export function cluesOf(evidence: Evidence, scope: 'unwell' | 'all'): Clues {
  const objects = known(evidence.objects);
  const events = eventClues(list(evidence.events));
  const chartHooks = known(evidence.chartHooks);
  const all = known(evidence.pods).map((pod) => podClue(pod, { objects, chartHooks, events, evidence }));
  const pods = all.filter((clue) => scope === 'all' || (clue.isNew && isUnwell(clue)));
  const others = new Set(all.filter((clue) => !pods.includes(clue)).map(({ pod }) => pod.metadata.uid));
  return {
    evidence,
    failure: isJsonObject(evidence.failure) ? evidence.failure : { reason: 'helm', message: '' },
    pods: pods.sort((a, b) => Number(b.isNew) - Number(a.isNew)),
    events: events.filter(({ uid }) => uid === '' || !others.has(uid)),
    objects,
  };
}

function podClue(
  pod: KubeObject,
  {
    objects,
    chartHooks,
    events,
    evidence,
  }: Pick<Clues, 'objects' | 'events' | 'evidence'> & { chartHooks: KubeObject[] },
): PodClue {
  const status = mapping(pod.status);
  const own = events.filter(({ uid, kind, name }) =>
    uid === '' ? kind === 'Pod' && name === pod.metadata.name : uid === pod.metadata.uid,
  );
  return {
    pod,
    owner: ownerOf(pod, objects, chartHooks),
    isNew: isOfNewestTemplate(pod, objects) && pod.metadata.deletionTimestamp === undefined,
    isReady: condition(status, 'Ready')?.status === 'True',
    phase: textOf(status.phase, 'Pending'),
    containers: containerClues(pod, own, list(evidence.logs)),
    events: own,
  };
}

function isUnwell({ isReady, phase }: PodClue): boolean {
  return phase !== 'Succeeded' && !isReady;
}

function list<T>(value: T[]): T[] {
  return Array.isArray(value) ? value.filter(isJsonObject as (item: T) => boolean) : [];
}

/** Evidence may be partial, and what has no name cannot be spoken of. */
function known(objects: KubeObject[]): KubeObject[] {
  return list(objects)
    .filter(({ kind, metadata }) => typeof kind === 'string' && typeof mapping(metadata).name === 'string')
    .map((object) => ({
      ...object,
      metadata: {
        ...object.metadata,
        labels: mapping(object.metadata.labels) as Record<string, string>,
        annotations: mapping(object.metadata.annotations) as Record<string, string>,
        ownerReferences: list(object.metadata.ownerReferences ?? []),
      },
    }));
}
