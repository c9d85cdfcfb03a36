import { condition, explain, mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { shorten } from '../../util/shorten.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

/** Nodes that do not answer, and pods that their node has ended. */
export const nodes: CauseRule = ({ pods, nodes: known }) => [
  ...pods.flatMap((clue) => {
    const name = textOf(mapping(clue.pod.spec).nodeName);
    const node = known.find(({ metadata }) => metadata.name === name);
    const why = name === '' ? undefined : whySilent(clue, node);
    if (why === undefined) return [];
    return [
      found('node-not-ready', {
        message: `node ${name} ${why} (${placeOf(clue)})`,
        object: clue.owner.object,
      }),
    ];
  }),
  ...pods.flatMap((clue) => {
    const status = mapping(clue.pod.status);
    const reason = textOf(status.reason);
    if (clue.phase !== 'Failed' || reason === '') return [];
    const why = [reason, textOf(status.message).trim()].filter((text) => text !== '').join(': ');
    const pod = clue.owner.kind === 'Pod' ? '' : `, pod ${clue.pod.metadata.name}`;
    return [
      found('pod-evicted', {
        message: `${shorten(why, 300)} (${placeOf(clue)}${pod})`,
        object: clue.owner.object,
      }),
    ];
  }),
];

function whySilent({ pod, phase, events }: PodClue, node: KubeObject | undefined): string | undefined {
  const ready = condition(node?.status, 'Ready');
  if (ready !== undefined && ready.status !== 'True') return `is not ready: ${shorten(explain(ready), 200)}`;
  // The first thing that a node does with a pod is to set its conditions.
  const isUntouched =
    phase === 'Pending' &&
    pod.status !== undefined &&
    pod.status.conditions === undefined &&
    events.length === 0;
  return node === undefined && isUntouched ? 'has not taken the pod; does it exist?' : undefined;
}
