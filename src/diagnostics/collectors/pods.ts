import type { KubeObject } from '../../kube/object.ts';
import { POD } from '../../kube/workload-kinds.ts';
import { everythingOf } from './everything-of.ts';
import type { Collector } from './source.ts';

/** With fewer pods of others than this a list costs less than to read one's own. */
const MOST_OTHERS = 20;
/** Evidence of more pods says nothing new. */
const MOST_READ = 500;

/** Metadata of all pods of the namespaces: most may belong to others. */
export const podsByMetadata = everythingOf('pods', { ...POD, metadataOnly: true, namesOnly: true });

/** The pods of a release as a whole, of which the metadata is known. */
export const pods: Collector<{ own: KubeObject[]; all: KubeObject[] }, KubeObject[]> = {
  name: 'pods',
  nothing: [],

  async collect({ reader, unwrapOrNote, noteMissing }, { own, all }) {
    const wanted = new Set(own.map(({ metadata }) => metadata.uid));
    if (wanted.size === 0) return [];
    if (all.length - own.length <= MOST_OTHERS) {
      const namespaces = [...new Set(own.flatMap(({ metadata }) => metadata.namespace ?? []))];
      const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...POD, namespace })));
      return lists
        .flatMap((list) => unwrapOrNote(list) ?? [])
        .filter(({ metadata }) => wanted.has(metadata.uid));
    }
    const left = own.length - MOST_READ;
    if (left > 0) noteMissing(`pods: ${left} more were not read`);
    const found = await Promise.all(
      own
        .slice(0, MOST_READ)
        .map(({ metadata: { namespace, name } }) =>
          reader.get({ ...POD, name, ...(namespace !== undefined && { namespace }) }),
        ),
    );
    return found.flatMap((pod) => unwrapOrNote(pod) ?? []).filter(({ metadata }) => wanted.has(metadata.uid));
  },
};
