import { type KubeObject, refOf } from '../kube/object.ts';
import { formatRef, type ObjectRef } from '../model/object-ref.ts';
import type { Permit } from '../model/plan/approved-plan.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ApiResource, ClusterConnection, ClusterWriter, PatchType } from './contract.ts';
import { fillCacheOf } from './objects/fill-cache.ts';
import { asObject } from './objects/list.ts';
import { resourcePath, spokenName } from './objects/resource-path.ts';
import { applyRequest, FIELD_MANAGER } from './objects/server-side-apply.ts';
import { notServed } from './objects/unserved-kind.ts';
import type { ApiRequest } from './transport/transport.ts';
import { isWritten } from './watch/is-written.ts';

const PATCH_CONTENT: Record<PatchType, string> = {
  merge: 'application/merge-patch+json',
  json: 'application/json-patch+json',
  strategic: 'application/strategic-merge-patch+json',
};

const PROPAGATION = { foreground: 'Foreground', background: 'Background', orphan: 'Orphan' } as const;

/** The writing side of a connection. */
export function openWriter(
  connection: Pick<ClusterConnection, 'reader' | 'transport'>,
  _permit: Permit,
): ClusterWriter {
  const { reader, transport } = connection;
  /** Sends what `build` makes for the resource of `ref`, and names the object in a failure. */
  async function send(
    action: string,
    ref: ObjectRef,
    build: (resource: ApiResource) => ApiRequest,
  ): Promise<Result<KubeObject>> {
    const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
    if (!resource.ok) return resource;
    if (resource.value === undefined) return fail({ ...notServed(action, ref), object: formatRef(ref) });
    let repeated = false;
    const onRepeat = () => {
      repeated = true;
    };
    const request = build(resource.value);
    const answer = await transport.json({ ...request, onRepeat });
    if (answer.ok) return ok(asObject(answer.value, ref));
    if (repeated && answer.failure.reason === 'conflict') {
      // The connection may have broken after the first try had succeeded: then the second stands in its own way.
      const live = await reader.get(ref);
      if (live.ok && live.value && isWritten(request.body, live.value)) return ok(live.value);
    }
    return fail({ ...answer.failure, object: formatRef(ref) });
  }

  return {
    apply: (object, { force = false, ...options } = {}) =>
      send('apply', refOf(object), (resource) => ({
        ...applyRequest(resource, object, { force, dryRun: false }),
        ...options,
      })),
    create: (object, options) =>
      send('create', refOf(object), (resource) => ({
        method: 'POST',
        path: resourcePath(resource, { namespace: object.metadata.namespace }),
        query: { fieldManager: FIELD_MANAGER },
        body: object,
        what: `create ${spokenName(refOf(object))}`,
        ...options,
      })),
    update: (object, options) =>
      send('update', refOf(object), (resource) => ({
        method: 'PUT',
        path: resourcePath(resource, object.metadata),
        query: { fieldManager: FIELD_MANAGER },
        body: object,
        what: `update ${spokenName(refOf(object))}`,
        ...options,
      })),
    patch: (ref, type, patch, { fieldManager = FIELD_MANAGER, ...options } = {}) =>
      send('patch', ref, (resource) => ({
        method: 'PATCH',
        path: resourcePath(resource, ref),
        query: { fieldManager },
        contentType: PATCH_CONTENT[type],
        body: patch,
        what: `patch ${spokenName(ref)}`,
        ...options,
      })),
    async delete(ref, { cascade = 'background', uid, resourceVersion, ...options } = {}) {
      const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
      if (!resource.ok) return resource;
      if (resource.value === undefined) return ok();
      await fillCacheOf(connection, ref, options);
      const answer = await transport.json({
        method: 'DELETE',
        path: resourcePath(resource.value, ref),
        body: {
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          propagationPolicy: PROPAGATION[cascade],
          preconditions: {
            ...(uid !== undefined && { uid }),
            ...(resourceVersion !== undefined && { resourceVersion }),
          },
        },
        what: `delete ${spokenName(ref)}`,
        ...options,
      });
      const gone = answer.ok || answer.failure.reason === 'not-found';
      return gone ? ok() : fail({ ...answer.failure, object: formatRef(ref) });
    },
  };
}
