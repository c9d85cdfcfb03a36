import type { Json } from '../../model/json.ts';
import type { FieldPath } from './field-path.ts';
import { hasKeys, valueAt } from './managed-fields.ts';

/** What a path that was found in one form of an object leads to in another, in which items of lists may stand elsewhere. */
export function fieldAt(value: Json | undefined, path: FieldPath): Json | undefined {
  return path.reduce<Json | undefined>(counterpart, value);
}

/** The same for one step. */
export function counterpart(value: Json | undefined, step: FieldPath[number]): Json | undefined {
  if (typeof step === 'string' || Object.keys(step.keys).length === 0) return valueAt(value, step);
  return Array.isArray(value) ? value.find((item) => hasKeys(item, step.keys)) : undefined;
}
