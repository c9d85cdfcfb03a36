import type { KubeObject } from '../kube/object.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseYamlDocuments, type YamlDocument } from './yaml-of-go.ts';

/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
export function parseRendered(manifest: string): Result<KubeObject[]> {
  const documents = parseYamlDocuments(manifest, { what: 'the rendered resources' });
  if (!documents.ok) return documents;
  const objects: KubeObject[] = [];
  for (const document of documents.value) {
    if (document.value === null || document.value === undefined) continue;
    const items = isList(document.value) ? document.value.items : [document.value];
    for (const item of items) {
      if (!isKubeObject(item)) return noObject(document);
      objects.push(item);
    }
  }
  return ok(objects);
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

function isList(value: unknown): value is JsonObject & { items: Json[] } {
  return (
    isJsonObject(value) &&
    typeof value.kind === 'string' &&
    value.kind.endsWith('List') &&
    Array.isArray(value.items)
  );
}

function isKubeObject(value: unknown): value is KubeObject {
  return (
    isJsonObject(value) &&
    typeof value.apiVersion === 'string' &&
    typeof value.kind === 'string' &&
    isJsonObject(value.metadata)
  );
}

function noObject({ text }: YamlDocument): Result<never> {
  const source = /^# Source: (.+)$/m.exec(text)?.[1];
  return fail({
    reason: 'chart',
    message: `${source ?? 'a template'} renders something that is no Kubernetes object: apiVersion, kind or metadata is missing`,
    remedy: 'Fix the template, or guard it so that it renders nothing.',
  });
}
