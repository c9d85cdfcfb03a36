import { parseDocuments } from '../kube/documents.ts';
import { manifestParts } from '../kube/manifest-parts.ts';
import type { KubeObject } from '../kube/object.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Json, withoutNulls } from '../model/json.ts';
import { ok, type Result } from '../model/result.ts';

/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
export function parseRendered(manifest: string): Result<KubeObject[]> {
  const documents = parseDocuments(manifest);
  return documents.ok ? ok(documents.value.map(({ object }) => object)) : documents;
}

/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count; of what cannot be read the text does. */
export function sameRendered(one: string, other: string): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(manifest: string): string {
  return manifestParts(manifest)
    .flatMap(({ text, objects, failure }) =>
      failure ? [text] : objects.map((object) => canonicalJson(normalised(object))),
    )
    .sort()
    .join('\n');
}

function normalised({ status: _status, ...object }: KubeObject): Json {
  const { creationTimestamp: _created, ...metadata } = object.metadata;
  return withoutNulls({ ...object, metadata } as unknown as Json);
}
