import { createHash } from 'node:crypto';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json } from '../../model/json.ts';
import { STATE_DIGITS } from '../../model/release/fingerprint.ts';
import { groupOf, type KubeObject, nameOf } from '../object.ts';

/**
 * Ten hex digits that change when the object is made anew, or anything but its status is changed. Metadata is enough: the
 * generation counts changes of the spec, and the field managers tell the rest with the time. Only of an object that has
 * neither does the resource version, which a status changes too, decide.
 */
export function objectState(object: KubeObject): string {
  const { uid = '', generation, managedFields = [], resourceVersion = '' } = object.metadata;
  const managers = managedFields.filter(({ subresource }) => subresource !== 'status');
  const state = [
    `${groupOf(object.apiVersion)}/${nameOf(object)}`,
    uid,
    generation ?? null,
    managers.length > 0 ? (managers as unknown as Json) : resourceVersion,
  ];
  return digits(state);
}

/** Ten hex digits for somebody who writes into this object. */
export function writerState(object: KubeObject, { manager, subresource = '' }: Writer): string {
  return digits([nameOf(object), object.metadata.uid ?? '', manager, subresource]);
}

interface Writer {
  manager: string;
  subresource?: string;
}

function digits(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, STATE_DIGITS);
}
