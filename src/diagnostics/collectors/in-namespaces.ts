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

/** What is no warning by its type and yet says why: restarts by probes, and everything about claims. */
const QUERIES = ['type=Warning', 'reason=Killing', 'involvedObject.kind=PersistentVolumeClaim'];

/** What goes well otherwise is told by the objects. */
export const events: Collector<string[], KubeObject[]> = {
  name: 'events',
  nothing: [],

  async collect(source, namespaces) {
    const queries = QUERIES.map((fieldSelector) =>
      inNamespaces('events', { apiVersion: 'v1', kind: 'Event', fieldSelector }),
    );
    const found = await Promise.all(queries.map((query) => query.collect(source, namespaces)));
    return [...new Map(found.flat().map((event) => [event.metadata.uid ?? event, event])).values()];
  },
};
