import { mapping, mappings, textOf } from '../fields.ts';
import type { KubeObject } from '../object.ts';

/** The names of a pod's long-running containers, sidecars included, of which Kubernetes only knows that they were started. */
export function containersWithoutReadiness(pod: KubeObject): string[] {
  const sidecars = mappings(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
  return [...sidecars, ...mappings(pod.spec, 'containers')]
    .filter((container) => Object.keys(mapping(container, 'readinessProbe')).length === 0)
    .map((container) => textOf(container.name));
}
