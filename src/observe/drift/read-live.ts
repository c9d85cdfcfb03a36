import type { ClusterReader, ListQuery } from '../../cluster/contract.ts';
import { HELM_LABEL } from '../../kube/helm-owner.ts';
import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import { ok, type Result } from '../../model/result.ts';

/** From so many objects of a kind in a namespace on, one list is less work than a request for each. */
const WORTH_A_LIST = 4;

/** Reads a live object; undefined when it does not exist. */
export type ReadLive = (ref: ObjectRef) => Promise<Result<KubeObject | undefined>>;

/** Reads many objects: what stands together by one list, the rest, and what lost Helm's label, one by one. */
export async function readLive(reader: ClusterReader, refs: readonly ObjectRef[]): Promise<ReadLive> {
  const groups = new Map<string, ListQuery & { count: number }>();
  for (const { apiVersion, kind, namespace } of refs) {
    const key = `${apiVersion} ${kind} ${namespace}`;
    const query = { apiVersion, kind, ...(namespace !== undefined && { namespace }), count: 0 };
    const group = groups.get(key) ?? query;
    groups.set(key, { ...group, count: group.count + 1 });
  }
  const many = [...groups.values()].filter(({ count }) => count >= WORTH_A_LIST);
  const known = new Map<string, KubeObject>();
  await Promise.all(
    many.map(async ({ count: _, ...query }) => {
      const list = await reader.list({ ...query, labelSelector: HELM_LABEL });
      // Who may get an object may not be allowed to list its kind.
      for (const object of list.ok ? list.value : []) known.set(keyOf(object), object);
    }),
  );
  return async (ref) => {
    const found = known.get(`${ref.apiVersion} ${formatRef(ref)}`);
    return found ? ok(found) : reader.get(ref);
  };
}

function keyOf({ apiVersion, kind, metadata }: KubeObject): string {
  const { name, namespace } = metadata;
  return `${apiVersion} ${formatRef({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) })}`;
}
