import { parseDocuments } from '../kube/documents.ts';
import { mappings, textOf } from '../kube/fields.ts';
import type { StoredRelease } from '../model/release/release.ts';

/** One container of a chart's test pod. */
export interface TestContainer {
  namespace: string;
  name: string;
  container: string;
}

/** The containers of the test pods that a stored revision names; tests that are no pods have none. */
export function testContainers({ chartHooks, namespace: own }: StoredRelease): TestContainer[] {
  return chartHooks
    .filter(({ kind, events }) => kind === 'Pod' && events.includes('test'))
    .flatMap(({ manifest }) => {
      const pods = parseDocuments(manifest);
      return pods.ok ? pods.value : [];
    })
    .flatMap(({ object: { metadata, spec } }) => {
      const { namespace = own, name } = metadata;
      return mappings(spec, 'containers').map((container) => ({
        namespace,
        name,
        container: textOf(container.name),
      }));
    });
}
