import { mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { podTroubles } from '../../kube/rollout/pod-trouble.ts';

/** One log that is worth reading. */
export interface WantedLog {
  namespace: string;
  pod: string;
  container: string;
  previous: boolean;
  /** That run is over: another one may have begun since. */
  ended: boolean;
}

/** Pods that fail for the same reason say the same. */
const PODS_OF_A_KIND = 3;

/**
 * The logs of all containers that are not well: of the run that goes on or has ended, and of the one before the last restart.
 * `pods` come in order of interest; of those with the same owner and container only the first few count.
 */
export function wantedLogs(pods: KubeObject[]): WantedLog[] {
  const seen = new Map<string, number>();
  return pods.flatMap((pod) =>
    unwellContainers(pod).flatMap(({ container, previous, ended }) => {
      const kind = `${pod.metadata.ownerReferences?.[0]?.uid ?? pod.metadata.uid}/${container}/${previous}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > PODS_OF_A_KIND) return [];
      const { namespace = '', name } = pod.metadata;
      return [{ namespace, pod: name, container, previous, ended }];
    }),
  );
}

/** Whether anything about a pod needs an explanation. */
export function isUnwell(pod: KubeObject): boolean {
  return podTroubles(pod).length > 0 || unwellContainers(pod).length > 0;
}

function unwellContainers(pod: KubeObject): Omit<WantedLog, 'namespace' | 'pod'>[] {
  const troubled = new Set(podTroubles(pod).map(({ container }) => container));
  const statuses = [
    ...mappings(pod.status, 'initContainerStatuses'),
    ...mappings(pod.status, 'containerStatuses'),
  ];
  return statuses.flatMap((status) => {
    const container = textOf(status.name);
    const crashed = numberOf(endOf(status, 'lastState').exitCode) !== 0;
    if (!troubled.has(container) && !crashed) return [];
    const state = mapping(status, 'state');
    const runs = [
      { previous: false, ended: false, exists: state.running !== undefined },
      { previous: false, ended: true, exists: state.terminated !== undefined },
      { previous: true, ended: true, exists: endOf(status, 'lastState').exitCode !== undefined },
    ];
    return runs.filter(({ exists }) => exists).map(({ previous, ended }) => ({ container, previous, ended }));
  });
}

function endOf(status: unknown, key: 'lastState'): ReturnType<typeof mapping> {
  return mapping(mapping(status, key), 'terminated');
}
