import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { KubeObject } from '../../../src/kube/object.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { discovery, type Served } from './kinds.ts';
import { merged, threeWay, withOperations } from './patches.ts';
import { Refusal } from './refusal.ts';
import type { MemoryStore, WriteOptions } from './store.ts';

/** A request as the API server sees it. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
}

/** May refuse a request, do something before it is answered, or keep it waiting. */
export type Before = (asked: Asked) => Refusal | undefined | Promise<Refusal | undefined>;

/** Is told every piece of an answer. */
export type Told = (asked: Asked, text: string) => void;

/** Speaks the part of the Kubernetes API that this project uses over a store, as behind `kubectl proxy`. */
export function createApiServer(
  store: MemoryStore,
  before: Before = () => undefined,
  told: Told = () => {},
): Server {
  const server = createServer((request, response) => {
    answer(store, { before, told }, request, response).catch((error) => {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'InternalError', String(error?.stack ?? error));
      send(response, refusal.status, JSON.stringify(refusal.body()));
    });
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

async function answer(
  store: MemoryStore,
  { before, told }: { before: Before; told: Told },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const asked = { method: request.method ?? 'GET', path: decodeURIComponent(pathname), query: searchParams };
  const refusal = await before(asked);
  if (refusal) throw refusal;
  const isMetadata = (request.headers.accept ?? '').includes('PartialObjectMetadata');
  if (searchParams.get('watch') === 'true') {
    watch(store, asked, response, told);
    return;
  }
  const [status, json] = respond(store, asked, body, request.headers['content-type'] ?? '');
  const text = JSON.stringify(isMetadata ? withoutContent(json) : json);
  told(asked, text);
  send(response, status, text);
}

function respond(store: MemoryStore, asked: Asked, body: Json | undefined, type: string): [number, object] {
  const { method, path, query } = asked;
  if (path === '/version') return [200, { gitVersion: 'v1.36.3', major: '1', minor: '36' }];
  if (path === '/api' || path === '/apis') return [200, discovery(store.served(), path, silentApis(store))];
  if (path.endsWith('/selfsubjectaccessreviews'))
    return [201, { ...(body as object), status: { allowed: true } }];
  if (path.endsWith('/selfsubjectrulesreviews')) {
    const resourceRules = [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }];
    return [201, { ...(body as object), status: { incomplete: false, resourceRules } }];
  }
  const { served, namespace, name } = placeOf(store, path);
  const options = { dryRun: query.get('dryRun') === 'All', manager: query.get('fieldManager') ?? 'unknown' };
  const object = body as unknown as KubeObject;
  const place = { namespace, name: name ?? object?.metadata?.name ?? '' };
  switch (method) {
    case 'GET':
      return [200, name === undefined ? listOf(store, served, namespace, query) : store.get(served, place)];
    case 'POST':
      return [201, store.create(served, placed(object, place), options)];
    case 'PUT':
      return [200, store.update(served, placed(object, place), options)];
    case 'PATCH':
      return [200, patched(store, { served, place, patch: body ?? {}, type, options })];
    case 'DELETE': {
      const preconditions = isJsonObject(body) && isJsonObject(body.preconditions) ? body.preconditions : {};
      store.delete(served, place, preconditions as { uid?: string; resourceVersion?: string });
      return [200, { kind: 'Status', status: 'Success' }];
    }
    default:
      throw new Refusal(405, 'MethodNotAllowed', method);
  }
}

/** Those of all APIServices: nothing here answers for one. */
function silentApis(store: MemoryStore): string[] {
  const services = store.served().find(({ kind }) => kind === 'APIService') as Served;
  return store.list(services).map(({ spec }) => `${spec?.group}/${spec?.version}`);
}

interface PatchRequest {
  served: Served;
  place: { namespace?: string | undefined; name: string };
  patch: Json;
  type: string;
  options: WriteOptions;
}

function patched(store: MemoryStore, { served, place, patch, type, options }: PatchRequest): KubeObject {
  if (type.includes('apply-patch') && store.find(served, place) === undefined)
    return store.create(served, placed(patch as unknown as KubeObject, place), options);
  const live = store.get(served, place);
  const target = live as unknown as Json;
  const next = type.includes('json-patch')
    ? withOperations(live, patch as unknown as { op: string; path: string }[])
    : type.includes('apply-patch')
      ? threeWay(target, undefined, patch)
      : merged(target, patch);
  const object = next as unknown as KubeObject;
  // A patch without a version is made on whatever is there.
  const given =
    isJsonObject(patch) && isJsonObject(patch.metadata) ? patch.metadata.resourceVersion : undefined;
  const metadata = { ...object.metadata };
  if (given === undefined) delete metadata.resourceVersion;
  return store.update(served, { ...object, metadata }, options);
}

const placed = (
  object: KubeObject,
  { namespace, name }: { namespace?: string | undefined; name: string },
): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, name, ...(namespace !== undefined && { namespace }) },
});

function placeOf(store: MemoryStore, path: string): { served: Served; namespace?: string; name?: string } {
  const [root, ...rest] = path.slice(1).split('/');
  const apiVersion = root === 'api' ? rest.shift() : `${rest.shift()}/${rest.shift()}`;
  const inNamespace = rest[0] === 'namespaces' && rest.length > 2 ? rest.splice(0, 2)[1] : undefined;
  const [resource, name] = rest;
  const served = store.served().find((one) => one.apiVersion === apiVersion && one.resource === resource);
  if (!served) throw new Refusal(404, 'NotFound', 'the server could not find the requested resource');
  return {
    served,
    ...(inNamespace !== undefined && { namespace: inNamespace }),
    ...(name !== undefined && { name }),
  };
}

function listOf(
  store: MemoryStore,
  served: Served,
  namespace: string | undefined,
  query: URLSearchParams,
): object {
  return {
    kind: `${served.kind}List`,
    apiVersion: served.apiVersion,
    metadata: { resourceVersion: store.version() },
    items: store.list(served, namespace).filter((object) => isSelected(object, query)),
  };
}

function isSelected(object: KubeObject, query: URLSearchParams): boolean {
  const { labels = {} } = object.metadata;
  const byLabel = requirements(query.get('labelSelector')).every((text) => {
    const [, oneOf, values = ''] = /^(\S+) in \((.*)\)$/.exec(text) ?? [];
    if (oneOf !== undefined) return values.split(',').includes(labels[oneOf] ?? '');
    const [key = '', value] = text.split('=');
    return value === undefined ? key in labels : labels[key] === value;
  });
  return (
    byLabel && parts(query.get('fieldSelector')).every(([path, value]) => fieldOf(object, path) === value)
  );
}

/** A comma in parentheses is one of values. */
const requirements = (selector: string | null): string[] =>
  (selector ?? '').split(/,(?![^(]*\))/).filter(Boolean);

const parts = (selector: string | null): [string, string | undefined][] =>
  requirements(selector).map((part) => part.split('=') as [string, string | undefined]);

function fieldOf(object: KubeObject, path: string): string {
  let value: Json | undefined = object as unknown as JsonObject;
  for (const key of path.split('.')) value = isJsonObject(value) ? value[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Everything that is there, where it is asked for, and then each change. */
function watch(store: MemoryStore, asked: Asked, response: ServerResponse, told: Told): void {
  const { path, query } = asked;
  const { served, namespace } = placeOf(store, path);
  response.writeHead(200, { 'content-type': 'application/json' });
  const write = (type: string, object: object) => {
    const text = `${JSON.stringify({ type, object })}\n`;
    told(asked, text);
    response.write(text);
  };
  if (query.get('sendInitialEvents') === 'true') {
    const { items } = listOf(store, served, namespace, query) as { items: KubeObject[] };
    for (const object of items) write('ADDED', object);
    write('BOOKMARK', {
      metadata: {
        resourceVersion: store.version(),
        annotations: { 'k8s.io/initial-events-end': 'true' },
      },
    });
  }
  const stop = store.onChange((kind, { type, object }) => {
    const isHere = namespace === undefined || object.metadata.namespace === namespace;
    if (
      kind.resource === served.resource &&
      kind.apiVersion === served.apiVersion &&
      isHere &&
      isSelected(object, query)
    )
      write(type, object);
  });
  response.on('close', stop);
}

function withoutContent(json: object): object {
  const only = ({ metadata }: KubeObject) => ({ metadata });
  const list = json as { items?: KubeObject[] };
  return list.items ? { ...list, items: list.items.map(only) } : only(json as KubeObject);
}

async function bodyOf(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as Json);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
}
