import { isJsonObject, type Json, withoutNulls } from '../../model/json.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { ownershipMarks } from '../helm-owner.ts';
import type { KubeObject } from '../object.ts';

/**
 * A stored object as a server-side apply takes it, with what Helm adds to every object of a release. Nulls go, since to the server they are
 * fields; `stringData` is folded into `data`, as the server does.
 */
export function appliedForm(stored: KubeObject, release?: ReleaseName): KubeObject {
  const { status: _status, ...object } = withoutNulls(stored as unknown as Json) as unknown as KubeObject;
  const { creationTimestamp: _created, ...metadata } = object.metadata;
  return folded({ ...object, metadata: release ? marked(metadata, release) : metadata });
}

function marked(
  { labels, annotations, ...metadata }: KubeObject['metadata'],
  release: ReleaseName,
): KubeObject['metadata'] {
  const marks = ownershipMarks(release).metadata;
  return {
    ...metadata,
    labels: { ...labels, ...marks.labels },
    annotations: { ...annotations, ...marks.annotations },
  };
}

function folded(object: KubeObject): KubeObject {
  const { stringData, ...rest } = object;
  if (object.kind !== 'Secret' || !isJsonObject(stringData)) return object;
  const encoded = Object.entries(stringData).map(([key, value]) => [
    key,
    Buffer.from(scalarText(value)).toString('base64'),
  ]);
  const data = isJsonObject(object.data) ? object.data : {};
  return { ...(rest as KubeObject), data: { ...data, ...Object.fromEntries(encoded) } };
}
