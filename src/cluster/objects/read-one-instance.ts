import type { ObjectRef } from '../../model/object-ref.ts';
import type { ClusterConnection, RequestOptions } from '../contract.ts';
import { holdsObjects, instancesOf } from './contents.ts';

/**
 * To be awaited before a CustomResourceDefinition is deleted. The API server deletes the objects of the kind first, and lists them
 * from a cache that it fills when they are first read. Since Kubernetes 1.31 its list fails while that is empty, and its second try
 * may be lost to a conflict with its own status: the definition then stays for up to five minutes. A failure here means nothing.
 */
export async function readOneInstance(
  { reader, transport }: Pick<ClusterConnection, 'reader' | 'transport'>,
  ref: ObjectRef,
  options?: RequestOptions,
): Promise<void> {
  if (ref.kind !== 'CustomResourceDefinition' || !holdsObjects(ref)) return;
  const definition = await reader.get(ref, options);
  if (!definition.ok || definition.value === undefined) return;
  for (const { apiVersion, plural } of instancesOf(definition.value)) {
    const path = `/apis/${apiVersion}/${encodeURIComponent(plural)}`;
    await transport.json({ method: 'GET', path, query: { limit: '1' }, what: `list ${plural}`, ...options });
  }
}
