import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';
import { counterpart } from './field-at.ts';
import type { FieldPath } from './field-path.ts';
import {
  child,
  type FieldOwner,
  fieldSet,
  isHelm,
  isLeaf,
  ownerIn,
  stepOf,
  valueAt,
} from './managed-fields.ts';

/** A field that is live and that nobody but its owner has asked for. */
export interface ExtraField {
  path: FieldPath;
  live: Json;
  owner: FieldOwner;
}

/**
 * The fields that others than Helm have added to what the release stored. `applied` is the live object after the stored one was
 * applied to it as `manager`: its field set is what the release asks for. What controllers write through a subresource, such
 * as a status, is not looked at. An added item of a list is one field.
 */
export function extraFields(
  live: KubeObject,
  { stored, applied, manager }: { stored: KubeObject; applied: KubeObject; manager: string },
): ExtraField[] {
  const ours = applied.metadata.managedFields?.find((entry) => entry.manager === manager);
  const asked = ours && fieldSet(ours);
  return (live.metadata.managedFields ?? [])
    .filter((entry) => !isHelm(entry.manager) && !entry.subresource)
    .flatMap((entry) =>
      added(fieldSet(entry), asked, {
        live: live as unknown as Json,
        stored: stored as unknown as Json,
        path: [],
      }).map((field) => ({ ...field, owner: ownerIn(entry) })),
    );
}

interface Place {
  live: Json;
  stored: Json | undefined;
  path: FieldPath;
}

function added(
  set: JsonObject | undefined,
  asked: JsonObject | undefined,
  { live, stored, path }: Place,
): Omit<ExtraField, 'owner'>[] {
  return Object.keys(set ?? {}).flatMap((key) => {
    const step = key === '.' ? undefined : stepOf(key, live);
    const value = step === undefined ? undefined : valueAt(live, step);
    if (step === undefined || value === undefined) return [];
    const below = { live: value, stored: counterpart(stored, step), path: [...path, step] };
    const [theirs, ours] = [child(set, key), child(asked, key)];
    if (ours !== undefined && isLeaf(ours)) {
      // A mapping that the chart leaves empty is no whole of its own: others may fill it.
      return isEmptyMapping(below.stored) ? added(theirs, ours, below) : [];
    }
    const isWhole = ours === undefined && (isLeaf(theirs) || typeof step === 'object');
    return isWhole ? [{ path: below.path, live: value }] : added(theirs, ours, below);
  });
}

function isEmptyMapping(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
