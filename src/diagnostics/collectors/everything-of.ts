import type { ListQuery } from '../../cluster/contract.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Collector } from './source.ts';

/** Makes a collector of all objects of one kind in some namespaces. */
export function everythingOf(
  name: string,
  query: Omit<ListQuery, 'namespace'>,
): Collector<string[], KubeObject[]> {
  return {
    name,
    nothing: [],

    async collect({ reader, unwrapOrNote }, namespaces) {
      const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...query, namespace })));
      return lists.flatMap((list) => unwrapOrNote(list) ?? []);
    },
  };
}
