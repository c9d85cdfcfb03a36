import { parseDocuments } from '../kube/documents.ts';
import type { KubeObject } from '../kube/object.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { ok, type Result } from '../model/result.ts';

/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
export function parseRendered(manifest: string): Result<KubeObject[]> {
  const documents = parseDocuments(manifest);
  return documents.ok ? ok(documents.value.map(({ object }) => object)) : documents;
}

/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count. */
export function sameRendered(one: string, other: string): Result<boolean> {
  const [left, right] = [parseRendered(one), parseRendered(other)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  return ok(fingerprint(left.value) === fingerprint(right.value));
}

function fingerprint(objects: KubeObject[]): string {
  return objects
    .map((object) => canonicalJson(normalised(object)))
    .sort()
    .join('\n');
}

function normalised({ status: _status, ...object }: KubeObject): Json {
  const { creationTimestamp: _created, ...metadata } = object.metadata;
  return withoutNulls({ ...object, metadata } as unknown as Json);
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item)]),
  );
}
