import type { KubeObject } from '../../kube/object.ts';
import { CONTROLLERS, madeBetween } from '../../kube/workload-kinds.ts';
import type { Collector } from './source.ts';

/** Metadata of everything in the namespaces that can stand between objects of these kinds and their pods. */
export const workloads: Collector<{ namespaces: string[]; kinds: string[] }, KubeObject[]> = {
  name: 'workloads',
  nothing: [],

  async collect({ reader, unwrapOrNote }, { namespaces, kinds }) {
    // A custom resource's operator may make any of them.
    const between = new Set(
      kinds.flatMap((kind) => madeBetween(kind) ?? CONTROLLERS).map(({ kind }) => kind),
    );
    const wanted = CONTROLLERS.filter(({ kind }) => between.has(kind));
    const queries = namespaces.flatMap((namespace) => wanted.map((kind) => ({ ...kind, namespace })));
    const lists = await Promise.all(queries.map((query) => reader.list({ ...query, metadataOnly: true })));
    return lists.flatMap((list) => unwrapOrNote(list) ?? []);
  },
};
