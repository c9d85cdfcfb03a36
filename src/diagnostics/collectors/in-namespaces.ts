import type { ListQuery } from '../../cluster/contract.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Collector } from '../source.ts';

/** Everything of one kind in some namespaces. */
function inNamespaces(name: string, query: Omit<ListQuery, 'namespace'>): Collector<string[], KubeObject[]> {
  return {
    name,
    nothing: [],

    async collect({ reader, keep }, namespaces) {
      const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...query, namespace })));
      return lists.flatMap((list) => keep(list) ?? []);
    },
  };
}

export const pods = inNamespaces('pods', { apiVersion: 'v1', kind: 'Pod' });

export const claims = inNamespaces('claims', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });

/** Warnings only: what goes well is told by the objects. */
export const events = inNamespaces('events', {
  apiVersion: 'v1',
  kind: 'Event',
  fieldSelector: 'type=Warning',
});
