import { condition, mapping, mappings, textOf } from '../../kube/fields.ts';
import type { CauseCode } from '../../model/cause.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import { found, placeOf } from '../found.ts';
import { ABOUT_CLAIMS } from './claims.ts';

/**
 * What the scheduler counts. It asks its questions in the reverse of this order, so what stands first here was answered
 * by the nodes that came nearest to taking the pod.
 */
const KINDS: readonly { code: CauseCode; pattern: RegExp }[] = [
  { code: 'no-nodes', pattern: /no nodes available to schedule pods|^0\/0 nodes/ },
  {
    code: 'unschedulable-placement',
    pattern: /topology spread|anti-affinity|pod affinity|volume node affinity/,
  },
  {
    code: 'unschedulable-resources',
    pattern: /Insufficient |Too many pods|cannot allocate all claims|max volume count/,
  },
  {
    code: 'unschedulable-placement',
    pattern: /didn't have free ports|didn't match|node selector|node affinity|didn't satisfy/,
  },
  {
    code: 'no-nodes',
    pattern:
      /^0\/(\d+) nodes are available: \1 node\(s\) had untolerated taint(?:\(s\))? \{node\.kubernetes\.io\/(?:not-ready|unreachable)[^}]*\}/,
  },
  { code: 'unschedulable-taint', pattern: /untolerated taint|had taint|were unschedulable/ },
];

/** Pods that no node takes, with the scheduler's own counts. */
export const scheduling: CauseRule = ({ pods }) =>
  pods.flatMap((clue) => {
    const { code, says } = whyWaiting(clue) ?? {};
    if (code === undefined) return [];
    return [found(code, { message: `Unschedulable: ${says} (${placeOf(clue)})`, object: clue.owner.object })];
  });

function whyWaiting({ pod, events, phase }: PodClue): { code: CauseCode; says: string } | undefined {
  const scheduled = condition(pod.status, 'PodScheduled');
  const { schedulerName, nodeName } = mapping(pod.spec);
  if (scheduled === undefined) {
    const scheduler = textOf(schedulerName, 'default-scheduler');
    const isIgnored = phase === 'Pending' && nodeName === undefined && scheduler !== 'default-scheduler';
    return isIgnored
      ? { code: 'unschedulable', says: `no scheduler named ${scheduler} has looked at the pod` }
      : undefined;
  }
  if (scheduled.status !== 'False') return undefined;
  if (scheduled.reason === 'SchedulingGated') {
    const gates = mappings(pod.spec, 'schedulingGates').map(({ name }) => textOf(name));
    return { code: 'unschedulable', says: `nobody has removed the scheduling gate ${gates.join(', ')}` };
  }
  const event = events.findLast(({ reason }) => reason === 'FailedScheduling');
  const said = textOf(scheduled.message, event?.message ?? '');
  if (ABOUT_CLAIMS.test(said) && !/Insufficient/.test(said)) return undefined;
  return {
    code: KINDS.find(({ pattern }) => pattern.test(said))?.code ?? 'unschedulable',
    says: shorten(said.replace(/[.,]?\s*(?:no new claims to deallocate,?\s*)?(?:preemption: .*)?$/, ''), 400),
  };
}
