import type { KubeObject } from '../../kube/object.ts';
import { boundedText } from '../../util/bounded-text.ts';

/** Where whoever may write a status or an event puts sentences. */
const WORDS = new Set(['message', 'reason', 'note']);

/** The object with what others say in it cut to what can be searched; everything else stays as it is. Changes the object. */
export function withBoundedWords(object: KubeObject): KubeObject {
  if (object.kind === 'Event') boundThose(object);
  if (object.status !== undefined) boundAll(object.status);
  return object;
}

function boundAll(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  boundThose(value as Record<string, unknown>);
  for (const item of Object.values(value)) boundAll(item);
}

function boundThose(mapping: Record<string, unknown>): void {
  for (const key of WORDS) {
    const text = mapping[key];
    if (typeof text === 'string') mapping[key] = boundedText(text);
  }
}
