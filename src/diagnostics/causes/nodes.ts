import { condition, explain, mapping, textOf } from '../../kube/fields.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import { found, placeOf } from '../found.ts';

const EVICTIONS =
  /^(?:Evicted|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|UnexpectedAdmissionError|NodeAffinity|OutOf\w+|DeadlineExceeded)$/;

/** Nodes that do not answer, and pods that their node has ended. */
export const nodes: CauseRule = ({ pods, evidence }) => [
  ...pods.flatMap((clue) => {
    const name = textOf(mapping(clue.pod.spec).nodeName);
    if (name === '') return [];
    const node = Array.isArray(evidence.nodes)
      ? evidence.nodes.find((item) => item?.metadata?.name === name)
      : undefined;
    const ready = condition(node?.status, 'Ready');
    const isUntouched =
      node === undefined &&
      clue.phase === 'Pending' &&
      clue.pod.status?.conditions === undefined &&
      clue.events.length === 0;
    const why =
      ready !== undefined && ready.status !== 'True'
        ? `is not ready: ${shorten(explain(ready), 200)}`
        : isUntouched && mapping(clue.pod.spec).schedulerName !== undefined
          ? 'has not taken the pod; is it there?'
          : undefined;
    return why === undefined
      ? []
      : [
          found('node-not-ready', {
            message: `node ${name} ${why} (${placeOf(clue)})`,
            object: clue.owner.object,
          }),
        ];
  }),
  ...pods.flatMap((clue) => {
    const status = mapping(clue.pod.status);
    const reason = textOf(status.reason);
    if (!EVICTIONS.test(reason)) return [];
    const why = [reason, textOf(status.message).trim()].filter((text) => text !== '').join(': ');
    return [
      found('pod-evicted', {
        message: `${shorten(why, 300)} (${placeOf(clue)}${clue.owner.kind === 'Pod' ? '' : `, pod ${clue.pod.metadata.name}`})`,
        object: clue.owner.object,
      }),
    ];
  }),
];
