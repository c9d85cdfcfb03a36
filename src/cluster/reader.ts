import { refOf } from '../kube/object.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ApiResource, ClusterReader } from './contract.ts';
import { alwaysServed } from './objects/always-served.ts';
import { findResource, mayBeNamed } from './objects/discovery.ts';
import { asObject, listAll } from './objects/list.ts';
import { findDenied } from './objects/permissions.ts';
import { readPodLog } from './objects/pod-log.ts';
import { createResourceCache } from './objects/resource-cache.ts';
import { resourcePath, spokenName } from './objects/resource-path.ts';
import { applyRequest, FIELD_MANAGER } from './objects/server-side-apply.ts';
import { readVersion } from './objects/server-version.ts';
import { askService } from './objects/service-proxy.ts';
import { notServed } from './objects/unserved-kind.ts';
import { readOnly } from './transport/read-only-transport.ts';
import type { Transport } from './transport/transport.ts';
import { watchObjects } from './watch/watch.ts';

export interface ReaderOptions {
  transport: Transport;
  clock: Clock;
  server: string;
  context: string;
  namespace: string;
  /** What the server has said of its version, where it was asked already. */
  version?: string | undefined;
}

/** A reader over any transport; what it sends goes through the read-only guard. */
export function createReader(options: ReaderOptions): ClusterReader {
  const { clock, server, context, namespace } = options;
  const transport = readOnly(options.transport);
  const cache = createResourceCache(transport);
  // Thirty charts of one namespace ask for the same rights.
  const allowed = new Set<string>();
  let known: Promise<Result<string>> | undefined;
  if (options.version !== undefined) known = Promise.resolve(ok(options.version));

  async function resourceOf(apiVersion: string, kind: string): Promise<Result<ApiResource | undefined>> {
    const known = alwaysServed(apiVersion, kind);
    if (known) return ok(known);
    return cache.find({
      pick: (all) => all.find((item) => item.kind === kind && item.apiVersion === apiVersion),
      mayBeIn: (other) => other === apiVersion,
      unknown: `whether there is any ${kind} of ${apiVersion}`,
    });
  }

  const get: ClusterReader['get'] = async (ref, request) => {
    const resource = await resourceOf(ref.apiVersion, ref.kind);
    if (!resource.ok || resource.value === undefined) return resource.ok ? ok(undefined) : resource;
    const answer = await transport.json({
      method: 'GET',
      path: resourcePath(resource.value, ref),
      what: `read ${spokenName(ref)}`,
      ...request,
    });
    if (answer.ok) return ok(asObject(answer.value, ref));
    // An object is not gone with one version of its kind.
    const other =
      answer.failure.code === 'kind-missing' ? await cache.elsewhere(resource.value) : ok(undefined);
    if (!other.ok) return other;
    if (other.value) return get({ ...ref, apiVersion: other.value.apiVersion }, request);
    return answer.failure.reason === 'not-found' ? ok(undefined) : withObject(answer, ref);
  };

  return {
    server,
    context,
    namespace,
    serverTime: transport.serverTime,
    async version() {
      // Every chart asks, and a cluster that is upgraded meanwhile answers with either.
      known ??= readVersion(transport);
      const version = await known;
      if (!version.ok) known = undefined;
      return version;
    },
    async uid() {
      const system = await get({ apiVersion: 'v1', kind: 'Namespace', name: 'kube-system' });
      return system.ok ? ok(system.value?.metadata.uid ?? '') : system;
    },
    served: cache.all,
    resourceOf,
    resourceNamed: (name) =>
      cache.find({
        pick: (all) => findResource(all, name),
        mayBeIn: (apiVersion) => mayBeNamed(name, apiVersion),
        unknown: `which kind ${name} is`,
        ...(!name.includes('.') && { otherwise: `Or write the kind with its group: ${name}.GROUP.` }),
      }),
    get,
    async list(query, request) {
      const resource = await resourceOf(query.apiVersion, query.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return ok([]);
      const list = await listAll(transport, resource.value, query, request);
      if (list.ok) return ok(list.value.objects);
      // Its CRD went away since discovery was read.
      return list.failure.reason === 'not-found' ? ok([]) : list;
    },
    async watch(query, signal, onEvent) {
      const resource = await resourceOf(query.apiVersion, query.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return fail(notServed('watch', query));
      const served = resource.value;
      const elsewhere = () => cache.elsewhere(served);
      return watchObjects({ transport, server, clock, resource: served, elsewhere, query, signal, onEvent });
    },
    denied: (permissions, request) => findDenied(transport, permissions, { ...request, allowed }),
    service: (service, path, request) => askService(transport, service, path, request),
    log: (pod, query, request) => readPodLog(transport, pod, query, request),
    async dryRunApply(object, { fieldManager, ...request } = {}) {
      const resource = await resourceOf(object.apiVersion, object.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return fail(notServed('apply', object));
      const answer = await transport.json({
        ...applyRequest(resource.value, object, {
          force: true,
          dryRun: true,
          ...(fieldManager !== undefined && { fieldManager }),
        }),
        ...request,
      });
      return answer.ok ? ok(asObject(answer.value, object)) : answer;
    },
    async dryRunCreate(object, request) {
      const resource = await resourceOf(object.apiVersion, object.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return fail(notServed('create', object));
      const { name: _, ...collection } = object.metadata;
      const answer = await transport.json({
        method: 'POST',
        path: resourcePath(resource.value, collection),
        query: { fieldManager: FIELD_MANAGER, dryRun: 'All', fieldValidation: 'Ignore' },
        body: object,
        what: `create ${spokenName(refOf(object))}`,
        ...request,
      });
      return answer.ok ? ok(asObject(answer.value, object)) : answer;
    },
    async dryRunReplace(object, request) {
      const resource = await resourceOf(object.apiVersion, object.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return fail(notServed('update', object));
      const answer = await transport.json({
        method: 'PUT',
        path: resourcePath(resource.value, object.metadata),
        query: { fieldManager: FIELD_MANAGER, dryRun: 'All' },
        body: object,
        what: `update ${spokenName(refOf(object))}`,
        ...request,
      });
      return answer.ok ? ok(asObject(answer.value, object)) : answer;
    },
  };
}

function withObject<T>(result: Result<T>, ref: ObjectRef): Result<T> {
  return result.ok ? result : fail({ ...result.failure, object: spokenName(ref).replace(' ', '/') });
}
