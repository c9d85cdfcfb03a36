import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { ApiResource } from '../contract.ts';

/** The URL path of a resource's objects, or of one object. Every part is encoded: names may come from users. */
export function resourcePath(
  resource: ApiResource,
  at: { namespace?: string | undefined; name?: string | undefined } = {},
): string {
  const root = resource.group === '' ? ['api'] : ['apis', resource.group];
  const scope = resource.namespaced && at.namespace !== undefined ? ['namespaces', at.namespace] : [];
  const name = at.name === undefined ? [] : [at.name];
  return [...root, resource.version, ...scope, resource.resource, ...name]
    .map((part) => `/${encodeURIComponent(part)}`)
    .join('');
}

/** `Deployment web/api` or `ClusterRole x`: how messages speak of an object. */
export function spokenName(ref: ObjectRef): string {
  return formatRef(ref).replace('/', ' ');
}
