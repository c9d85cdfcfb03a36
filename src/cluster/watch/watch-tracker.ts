import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { cutDeep, isTooDeep } from '../../util/json-depth.ts';
import type { WatchEvent } from '../contract.ts';
import { asObject } from '../objects/list.ts';

const INITIAL_EVENTS_END = 'k8s.io/initial-events-end';

/** Turns the raw lines of one watch, over all its reconnections, into events without repetitions or gaps. */
export interface WatchTracker {
  /** Takes a line; gives the `Status` of an in-stream error. */
  take(line: string): JsonObject | undefined;
  /** Takes a complete list in place of initial events. */
  takeList(objects: KubeObject[], resourceVersion: string): void;
  /** Where to go on; undefined: all objects must be seen again. */
  resourceVersion(): string | undefined;
  /** Forgets the position, not the objects: those that are missing afterwards were deleted in between. */
  startOver(): void;
}

export function createWatchTracker(
  query: { apiVersion: string; kind: string },
  onEvent: (event: WatchEvent) => void,
): WatchTracker {
  /** By namespace and name: a new object under an old name tells that the old one is gone. */
  const known = new Map<string, KubeObject>();
  let position: string | undefined;
  /** Seen since the start of a synchronisation. */
  let seen = new Set<string>();
  let announced = false;

  function appear(object: KubeObject): void {
    const key = keyOf(object);
    const before = known.get(key);
    seen.add(key);
    if (before !== undefined && before.metadata.uid !== object.metadata.uid) disappear(before);
    const again = known.has(key);
    known.set(key, object);
    if (again && before?.metadata.resourceVersion === object.metadata.resourceVersion) return;
    onEvent({ type: again ? 'MODIFIED' : 'ADDED', object });
  }

  function disappear(object: KubeObject): void {
    known.delete(keyOf(object));
    onEvent({ type: 'DELETED', object });
  }

  function complete(resourceVersion: string): void {
    position = resourceVersion;
    for (const [key, object] of [...known]) if (!seen.has(key)) disappear(object);
    if (!announced) onEvent({ type: 'SYNCED' });
    announced = true;
  }

  return {
    take(line) {
      const parsed: unknown = JSON.parse(line);
      // Nobody writes back what a watch has told.
      const event = isTooDeep(line) ? cutDeep(parsed) : parsed;
      if (!isJsonObject(event) || !isJsonObject(event.object)) return undefined;
      if (event.type === 'ERROR') return event.object;
      const object = asObject(event.object, query);
      const { resourceVersion = '', annotations } = object.metadata;
      if (event.type === 'BOOKMARK') {
        if (annotations?.[INITIAL_EVENTS_END] === 'true') complete(resourceVersion);
        else if (position !== undefined) position = resourceVersion;
        return undefined;
      }
      if (event.type === 'DELETED') disappear(object);
      else appear(object);
      // Initial events come in no order, so they are no position to go on from.
      if (position !== undefined) position = resourceVersion;
      return undefined;
    },
    takeList(objects, resourceVersion) {
      objects.forEach(appear);
      complete(resourceVersion);
    },
    resourceVersion: () => position,
    startOver() {
      position = undefined;
      seen = new Set();
    },
  };
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}
