import { condition, mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { isOfNewestTemplate } from '../../kube/rollout/newest-template.ts';
import { podTroubles } from '../../kube/rollout/pod-trouble.ts';
import type { PodState } from '../../model/result/diagnosis.ts';
import type { Evidence } from '../evidence.ts';
import { ownerOf } from './object-states.ts';

/** How the pods of a release are, in the order of the evidence. */
export function podStates({ pods, objects }: Pick<Evidence, 'pods' | 'objects'>): PodState[] {
  return pods.map((pod) => stateOf(pod, objects));
}

function stateOf(pod: KubeObject, objects: KubeObject[]): PodState {
  const node = textOf(mapping(pod.spec).nodeName);
  const containers = [
    ...mappings(pod.status, 'initContainerStatuses'),
    ...mappings(pod.status, 'containerStatuses'),
  ];
  return {
    object: nameOf(pod),
    ...ownerOf(pod),
    isNew: isOfNewestTemplate(pod, objects),
    phase: pod.metadata.deletionTimestamp ? 'Terminating' : textOf(mapping(pod.status).phase, 'Unknown'),
    ready: condition(pod.status, 'Ready')?.status === 'True',
    restarts: containers.reduce((sum, { restartCount }) => sum + numberOf(restartCount), 0),
    ...(node !== '' && { node }),
    troubles: podTroubles(pod).map(({ message }) => message),
  };
}
