import type { KubeObject } from '../../kube/object.ts';
import { everythingOf } from './everything-of.ts';
import type { Collector } from './source.ts';

/** What is no warning by its type and yet says why: restarts by probes, and everything about claims. */
const QUERIES = ['type=Warning', 'reason=Killing', 'involvedObject.kind=PersistentVolumeClaim'].map(
  (fieldSelector) => everythingOf('events', { apiVersion: 'v1', kind: 'Event', fieldSelector }),
);

/** The events of the namespaces, except those of what goes well: that is told by the objects. */
export const events: Collector<string[], KubeObject[]> = {
  name: 'events',
  nothing: [],

  async collect(source, namespaces) {
    const found = await Promise.all(QUERIES.map((query) => query.collect(source, namespaces)));
    return [...new Map(found.flat().map((event) => [event.metadata.uid ?? event, event])).values()];
  },
};
