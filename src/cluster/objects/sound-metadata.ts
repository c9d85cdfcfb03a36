import type { ObjectMeta } from '../../kube/object.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';

const TEXTS = ['namespace', 'uid', 'resourceVersion', 'creationTimestamp', 'deletionTimestamp'] as const;
const TEXT_MAPS = ['labels', 'annotations'] as const;

/**
 * Metadata of which every part has the form that the rest of the program relies on; a part of another form is left out. The API
 * server keeps to that form, an aggregated one need not.
 */
export function soundMetadata(said: unknown): ObjectMeta {
  if (!isJsonObject(said)) return { name: '' };
  const metadata: Record<string, unknown> = { ...said };
  if (typeof metadata.name !== 'string') metadata.name = '';
  for (const key of TEXTS) if (typeof metadata[key] !== 'string') delete metadata[key];
  for (const key of TEXT_MAPS) if (!isTextMap(metadata[key])) delete metadata[key];
  if (typeof metadata.generation !== 'number') delete metadata.generation;
  if (!isListOfMappings(metadata.managedFields)) delete metadata.managedFields;
  if (!isListOfMappings(metadata.ownerReferences)) delete metadata.ownerReferences;
  else metadata.ownerReferences = metadata.ownerReferences.filter(isReference);
  if (!Array.isArray(metadata.finalizers)) delete metadata.finalizers;
  return metadata as unknown as ObjectMeta;
}

function isTextMap(value: unknown): boolean {
  return isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isListOfMappings(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.every((item) => isJsonObject(item));
}

function isReference({ kind, name, uid }: JsonObject): boolean {
  return [kind, name, uid].every((part) => typeof part === 'string');
}
