import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ApiResource, ListQuery, RequestOptions } from '../contract.ts';
import { withBoundedWords } from '../transport/bounded-words.ts';
import type { ApiRequest, Transport } from '../transport/transport.ts';
import { resourcePath } from './resource-path.ts';
import { soundMetadata } from './sound-metadata.ts';

const PAGE_SIZE = '500';
const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** All objects of a query, and the resourceVersion from which a watch goes on. */
export interface CompleteList {
  objects: KubeObject[];
  resourceVersion: string;
}

/** Reads a list page by page. */
export async function listAll(
  transport: Transport,
  resource: ApiResource,
  query: ListQuery,
  options: RequestOptions = {},
): Promise<Result<CompleteList>> {
  const request = listRequest(resource, query, options);
  const { since } = query;
  const asOf: Record<string, string> =
    since === undefined ? {} : { resourceVersion: since, resourceVersionMatch: 'NotOlderThan' };
  const objects: KubeObject[] = [];
  let position: Record<string, string> = { limit: PAGE_SIZE, ...asOf };
  for (;;) {
    const page = await transport.json({ ...request, query: { ...request.query, ...position } });
    if (!page.ok) {
      // The position in a long list expires (410) when reading takes minutes: then the whole list at once, as client-go does.
      const expired = position.continue !== undefined && page.failure.reason === 'conflict';
      if (!expired) return page;
      objects.length = 0;
      position = asOf;
      continue;
    }
    const { items, resourceVersion, next } = readPage(page.value);
    for (const item of items) objects.push(asObject(query.namesOnly ? named(item) : item, query));
    if (next === '') return ok({ objects, resourceVersion });
    position = { limit: PAGE_SIZE, continue: next };
  }
}

/** The request behind a list, which a watch shares. */
export function listRequest(resource: ApiResource, query: ListQuery, options: RequestOptions): ApiRequest {
  const { namespace, labelSelector, fieldSelector, metadataOnly } = query;
  const where = resource.namespaced
    ? namespace === undefined
      ? ' in all namespaces'
      : ` in ${namespace}`
    : '';
  return {
    method: 'GET',
    path: resourcePath(resource, { namespace }),
    query: {
      ...(labelSelector !== undefined && { labelSelector }),
      ...(fieldSelector !== undefined && { fieldSelector }),
    },
    what: `list ${resource.resource}${where}`,
    ...(metadataOnly && { accept: METADATA_LIST }),
    ...options,
  };
}

/**
 * Items of a list carry no kind of their own, and metadata answers carry a kind of metadata: the query knows the real one.
 * Every object from the API server comes through here, so this is where what it says gets an end.
 */
export function asObject(item: unknown, query: { apiVersion: string; kind: string }): KubeObject {
  const said = isJsonObject(item) ? item : {};
  const { apiVersion, kind } = query;
  return withBoundedWords({
    ...said,
    apiVersion,
    kind,
    metadata: soundMetadata(said.metadata),
  } as KubeObject);
}

function named(item: unknown): unknown {
  if (!isJsonObject(item) || !isJsonObject(item.metadata)) return item;
  const { annotations: _, managedFields: __, ...metadata } = item.metadata;
  return { metadata };
}

function readPage(body: unknown): { items: unknown[]; resourceVersion: string; next: string } {
  const list = isJsonObject(body) ? body : {};
  const metadata = isJsonObject(list.metadata) ? list.metadata : {};
  return {
    items: Array.isArray(list.items) ? list.items : [],
    resourceVersion: typeof metadata.resourceVersion === 'string' ? metadata.resourceVersion : '',
    next: typeof metadata.continue === 'string' ? metadata.continue : '',
  };
}
