import { mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ClusterReader, RequestOptions } from '../contract.ts';

/**
 * The `volumeBindingMode` of the storage classes that unbound claims among the objects use. Classes that cannot be read (they
 * are cluster-scoped, and not everybody may) are left out.
 */
export async function readBindingModes(
  reader: ClusterReader,
  objects: (KubeObject | undefined)[],
  options?: RequestOptions,
): Promise<Map<string, string>> {
  const names = objects
    .filter((object) => object?.kind === 'PersistentVolumeClaim' && mapping(object.status).phase !== 'Bound')
    .map((claim) => textOf(mapping(claim?.spec).storageClassName));
  const modes = new Map<string, string>();
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const ref = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name };
      const found = name === '' ? undefined : await reader.get(ref, options);
      const mode = found?.ok ? textOf(found.value?.volumeBindingMode as string | undefined) : '';
      if (mode !== '') modes.set(name, mode);
    }),
  );
  return modes;
}
