import { condition, textOf } from '../../kube/fields.ts';
import type { CauseCode } from '../../model/cause.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import { found, placeOf } from '../found.ts';

/** What the scheduler counts, first match wins. */
const KINDS: readonly { code: CauseCode; pattern: RegExp }[] = [
  { code: 'no-nodes', pattern: /no nodes available to schedule pods|^0\/0 nodes/ },
  { code: 'unschedulable-resources', pattern: /Insufficient |Too many pods/ },
  {
    code: 'unschedulable-placement',
    pattern:
      /didn't match Pod's node affinity|node\(s\) didn't match|anti-affinity|topology spread|volume node affinity|node selector/,
  },
  { code: 'unschedulable-taint', pattern: /untolerated taint|had taint|were unschedulable/ },
];

/** Pods that no node takes, with the scheduler's own counts. */
export const scheduling: CauseRule = ({ pods }) =>
  pods.flatMap((clue) => {
    const scheduled = condition(clue.pod.status, 'PodScheduled');
    if (scheduled?.status !== 'False') return [];
    const event = clue.events.findLast(({ reason }) => reason === 'FailedScheduling');
    const said = textOf(scheduled.message, event?.message ?? '');
    const code = KINDS.find(({ pattern }) => pattern.test(said))?.code ?? 'unschedulable';
    const counts = said.replace(/\s*preemption: .*$/, '').replace(/\.$/, '');
    return [
      found(code, {
        message: `Unschedulable: ${shorten(counts, 400)} (${placeOf(clue)})`,
        object: clue.owner.object,
      }),
    ];
  });
