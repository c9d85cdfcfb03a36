import { type KubeObject, refOf } from '../../kube/object.ts';
import type { ApiResource } from '../contract.ts';
import type { ApiRequest } from '../transport/transport.ts';
import { resourcePath, spokenName } from './resource-path.ts';

/** Who we are in managedFields. Never `helm`: an apply under that name would take Helm's fields away from it. */
export const FIELD_MANAGER = 'helm-lifecycle';

/** The request of a server-side apply; managedFields may not be sent along. */
export function applyRequest(
  resource: ApiResource,
  object: KubeObject,
  options: { force: boolean; dryRun: boolean; fieldManager?: string },
): ApiRequest {
  const { managedFields: _, ...metadata } = object.metadata;
  return {
    method: 'PATCH',
    path: resourcePath(resource, object.metadata),
    query: {
      fieldManager: options.fieldManager ?? FIELD_MANAGER,
      force: String(options.force),
      ...(options.dryRun && { dryRun: 'All' }),
    },
    contentType: 'application/apply-patch+yaml',
    body: { ...object, metadata },
    what: `apply ${spokenName(refOf(object))}`,
  };
}
