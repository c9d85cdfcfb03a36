import type { KubeObject } from '../../kube/object.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ClusterReader } from '../contract.ts';
import { isUnanswered } from './unserved-kind.ts';

/**
 * Rendered objects with the namespace in which Helm puts them: the release's, for namespaced kinds that name none; none for
 * cluster-scoped kinds. Kinds that the server does not serve (yet), or whose API does not answer, keep what they say.
 */
export async function locate(
  reader: ClusterReader,
  objects: KubeObject[],
  namespace: string,
): Promise<Result<KubeObject[]>> {
  const located: KubeObject[] = [];
  for (const object of objects) {
    const resource = await reader.resourceOf(object.apiVersion, object.kind);
    if (!resource.ok && !isUnanswered(resource.failure)) return resource;
    const { namespace: own, ...metadata } = object.metadata;
    if (!resource.ok || resource.value === undefined) located.push(object);
    else if (resource.value.namespaced) {
      located.push({ ...object, metadata: { ...metadata, namespace: own || namespace } });
    } else located.push({ ...object, metadata });
  }
  return ok(located);
}
