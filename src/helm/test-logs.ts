import type { ClusterReader } from '../cluster/contract.ts';
import { parseDocuments } from '../kube/documents.ts';
import { mappings, textOf } from '../kube/fields.ts';
import type { StoredRelease } from '../model/release/release.ts';

/** One container of a chart's test pod. */
interface TestContainer {
  namespace: string;
  name: string;
  container: string;
}

/**
 * What the containers of the chart's test pods said. Helm's own `--logs` fails tests that have passed when a pod is gone already;
 * what cannot be read is left out here.
 */
export async function testLogs(
  stored: StoredRelease,
  reader: Pick<ClusterReader, 'log'>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<string[]> {
  const lines: string[] = [];
  for (const { namespace, name, container } of testContainers(stored)) {
    const log = await reader.log({ namespace, name }, { container }, { ...(signal && { signal }) });
    if (log.ok && log.value) lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
  }
  return lines;
}

/** The containers of the test pods that a stored revision names; tests that are no pods have none. */
function testContainers({ chartHooks, namespace: own }: StoredRelease): TestContainer[] {
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
