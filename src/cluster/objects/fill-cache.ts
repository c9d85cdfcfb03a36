import type { ObjectRef } from '../../model/object-ref.ts';
import type { ClusterConnection, RequestOptions } from '../contract.ts';
import { holdsObjects, instancesOf } from './contents.ts';

/** Objects that cannot be listed in this time, such as those of a conversion webhook that is away, hold up nothing longer. */
const LONGEST_MS = 5_000;

/**
 * To be awaited before a CustomResourceDefinition is deleted. The API server deletes the objects of the kind first, and lists them
 * from a cache that it fills when they are first read. Since Kubernetes 1.31 its list fails while that is empty, and its second try
 * may be lost to a conflict with its own status: the definition then stays for up to five minutes. A failure here means nothing.
 */
export async function fillCacheOf(
  { reader, transport }: Pick<ClusterConnection, 'reader' | 'transport'>,
  ref: ObjectRef,
  options?: RequestOptions,
): Promise<void> {
  if (ref.kind !== 'CustomResourceDefinition' || !holdsObjects(ref)) return;
  const definition = await reader.get(ref, options);
  if (!definition.ok || definition.value === undefined) return;
  const late = AbortSignal.timeout(LONGEST_MS);
  const signal = options?.signal ? AbortSignal.any([options.signal, late]) : late;
  for (const { apiVersion, plural } of instancesOf(definition.value)) {
    const path = `/apis/${apiVersion}/${encodeURIComponent(plural)}`;
    const list = { method: 'GET', path, what: `list ${plural}`, signal } as const;
    // This one has the cache filled, and is answered without it.
    await transport.json({ ...list, query: { limit: '1' } });
    // This one is answered by the cache alone, and refused until that is filled; refused, it is sent again.
    await transport.json({ ...list, query: { fieldSelector: 'metadata.name=none' } });
  }
}
