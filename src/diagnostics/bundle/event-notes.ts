import type { KubeObject } from '../../kube/object.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { EventNote } from '../../model/result/diagnosis.ts';
import { eventClues } from '../clues/event-clue.ts';

/** The events with the same text about the same object folded into one, the newest last. */
export function eventNotes(events: KubeObject[]): EventNote[] {
  const notes = new Map<string, EventNote>();
  for (const { kind, namespace, name, reason, message, count, at } of eventClues(events)) {
    const object = formatRef({ apiVersion: '', kind, name, ...(namespace !== '' && { namespace }) });
    const key = `${object} ${reason} ${message}`;
    const before = notes.get(key)?.count ?? 0;
    // The newest occurrence decides about the place.
    notes.delete(key);
    notes.set(key, { at, object, reason, message, count: before + count });
  }
  return [...notes.values()];
}
