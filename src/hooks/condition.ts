import type { ObjectRef } from '../model/object-ref.ts';

/** An object as a hook names it: `kind/name` the way kubectl takes it, or exactly. */
export type HookObject = string | ObjectRef;

/** What `if` asks before a hook runs; exactly one question. */
export type HookCondition = { exists: HookObject } | { absent: HookObject } | { field: FieldCondition };

/** Compares the value at a JSONPath in one object; true when any selected value fits. */
export interface FieldCondition {
  object: HookObject;
  path: string;
  equals?: string | number | boolean | null;
  /** Regular expression, unanchored. */
  matches?: string;
}
