import { mapping } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { Evidence } from '../evidence.ts';
import { type EventClue, eventClues } from './event-clue.ts';
import { gonePods } from './gone-pod.ts';
import { type Owner, ownerNamed } from './owner.ts';
import { type PodClue, podClue } from './pod-clue.ts';

/** The evidence of one failed release, indexed as rules ask for it. */
export interface Clues {
  evidence: Evidence;
  failure: Failure;
  /** Those in question. */
  pods: PodClue[];
  /** Oldest first, without those of pods that are not in question. */
  events: EventClue[];
  objects: KubeObject[];
  nodes: KubeObject[];
  /** What an object that is known by name belongs to in the chart. */
  ownerOf(event: Pick<EventClue, 'kind' | 'name' | 'namespace' | 'uid'>): Owner;
}

/** Indexes the evidence once. */
export function cluesOf(evidence: Evidence): Clues {
  const objects = knownObjects(evidence.objects);
  // What the manifest's own rules call ready is to blame for nothing.
  const content = new Set(evidence.readyByRule);
  const chartHooks = knownObjects(evidence.chartHooks);
  const events = eventClues(list(evidence.events));
  const logs = list(evidence.logs).filter(
    ({ lines }) => Array.isArray(lines) && lines.every((line) => typeof line === 'string'),
  );
  const since = beginningOf(evidence.history);
  return {
    evidence,
    failure: evidence.failure,
    pods: knownObjects(evidence.pods).map((pod) =>
      podClue(pod, { objects, chartHooks, events, logs, since, isGone: false }),
    ),
    events,
    objects: objects.filter((object) => !content.has(nameOf(object))),
    nodes: knownObjects(evidence.nodes),
    ownerOf: (event) => ownerNamed(event, objects, chartHooks),
  };
}

/** The same with the pods that are gone, as far as events tell of them. */
export function withGonePods(clues: Clues): Clues {
  const { evidence, objects, events } = clues;
  const known = new Set(clues.pods.map(({ pod }) => pod.metadata.uid));
  const surroundings = {
    objects,
    chartHooks: knownObjects(evidence.chartHooks),
    events,
    logs: [],
    since: '',
    isGone: true,
  };
  const gone = gonePods(events, (uid) => known.has(uid)).map((pod) => podClue(pod, surroundings));
  return { ...clues, pods: [...clues.pods, ...gone] };
}

/** The same with only some of the pods. */
export function narrowed(clues: Clues, isInQuestion: (pod: PodClue) => boolean): Clues {
  const pods = clues.pods.filter(isInQuestion);
  const others = new Set(clues.pods.filter((pod) => !pods.includes(pod)).map(({ pod }) => pod.metadata.uid));
  return { ...clues, pods, events: clues.events.filter(({ uid }) => uid === '' || !others.has(uid)) };
}

/** Of the newest revision; empty when nothing is stored. */
function beginningOf(history: Evidence['history']): string {
  const { createdAt } = list(history).at(-1) ?? {};
  return typeof createdAt === 'number' ? new Date(createdAt * 1000).toISOString() : '';
}

function list<T>(value: T[]): T[] {
  return Array.isArray(value) ? value.filter(isJsonObject as (item: T) => boolean) : [];
}

/** Evidence may be partial, and what has no name cannot be spoken of. */
function knownObjects(objects: KubeObject[]): KubeObject[] {
  return list(objects)
    .filter(({ kind, metadata }) => typeof kind === 'string' && typeof mapping(metadata).name === 'string')
    .map(({ spec, status, ...object }) => ({
      ...object,
      ...(isJsonObject(spec) && { spec }),
      ...(isJsonObject(status) && { status }),
      apiVersion: scalarText(object.apiVersion),
      metadata: {
        ...object.metadata,
        labels: mapping(object.metadata.labels) as Record<string, string>,
        annotations: mapping(object.metadata.annotations) as Record<string, string>,
        ownerReferences: list(object.metadata.ownerReferences ?? []),
      },
    }));
}
