import { condition, mapping, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import { shorten } from '../../util/shorten.ts';
import { placementOf, requestsOf } from '../clues/placement.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { ABOUT_CLAIMS } from './claims.ts';
import { found, placeOf } from './found.ts';

/** Why a pod has no node. */
interface Why {
  code: CauseCode;
  says: string;
}

/**
 * What the scheduler counts. It asks its questions in the reverse of this order, so what stands first here was answered
 * by the nodes that came nearest to taking the pod.
 */
const KINDS: readonly { code: CauseCode; pattern: RegExp }[] = [
  { code: 'no-nodes', pattern: /no nodes available to schedule pods|^0\/0 nodes/ },
  {
    code: 'unschedulable-placement',
    pattern: /topology spread|pod (?:anti-)?affinity|existing pods anti-affinity|volume node affinity/,
  },
  {
    code: 'unschedulable-resources',
    pattern: /Insufficient |Too many pods|cannot allocate all claims|max volume count/,
  },
  { code: 'unschedulable', pattern: /didn't have free ports/ },
  { code: 'unschedulable-placement', pattern: /didn't match|node selector|node affinity|didn't satisfy/ },
  { code: 'unschedulable-taint', pattern: /untolerated taint|had taint|were unschedulable/ },
];

/** The pod was deleted, or changed, while it was being bound. */
const PASSING = /is being deleted|the object has been modified/;

/** Taints that Kubernetes itself puts on a node that does not answer. */
const NOT_READY = /^node\.kubernetes\.io\/(?:not-ready|unreachable)/;

/** Pods that no node takes, with the scheduler's own counts. */
export const scheduling: CauseRule = ({ pods, nodes }) =>
  pods.flatMap((clue) => {
    const why = whyWaiting(clue, nodes);
    if (why === undefined) return [];
    const message = `Unschedulable: ${why.says} (${placeOf(clue)})`;
    return [found(why.code, { message, object: clue.owner.object })];
  });

function whyWaiting(clue: PodClue, nodes: readonly KubeObject[]): Why | undefined {
  const { pod, events } = clue;
  const scheduled = condition(pod.status, 'PodScheduled');
  if (scheduled === undefined) return ignored(clue);
  if (scheduled.status !== 'False') return undefined;
  if (scheduled.reason === 'SchedulingGated') {
    const gates = mappings(pod.spec, 'schedulingGates').map(({ name }) => textOf(name));
    return { code: 'unschedulable', says: `nobody has removed the scheduling gate ${gates.join(', ')}` };
  }
  const event = events.findLast(({ reason }) => reason === 'FailedScheduling');
  const said = textOf(scheduled.message, event?.message ?? '');
  if (PASSING.test(said)) return undefined;
  if (ABOUT_CLAIMS.test(said) && !/Insufficient/.test(said)) return undefined;
  return counted(said, pod, nodes);
}

/** A pod at which no scheduler looks has not even a condition. */
function ignored({ pod, phase }: PodClue): Why | undefined {
  const { schedulerName, nodeName } = mapping(pod.spec);
  const scheduler = textOf(schedulerName, 'default-scheduler');
  if (phase !== 'Pending' || nodeName !== undefined || scheduler === 'default-scheduler') return undefined;
  return { code: 'unschedulable', says: `no scheduler named ${scheduler} has looked at the pod` };
}

/** The counts are of all nodes, so the nodes tell which of the reasons are about those that the pod asks for. */
function counted(said: string, pod: KubeObject, nodes: readonly KubeObject[]): Why {
  const counts = shorten(
    said
      .replace(/(?:no new claims to deallocate|preemption: ).*/s, '')
      .trim()
      .replace(/[.,]$/, ''),
    300,
  );
  const { asks, fitting, open, taints } = placementOf(pod, nodes);
  const byWords = KINDS.find(({ pattern }) => pattern.test(said))?.code ?? 'unschedulable';
  const isTainted =
    nodes.length > 0 ? fitting.length > 0 && open.length === 0 : byWords === 'unschedulable-taint';
  if (isTainted) {
    const code =
      taints.length > 0 && taints.every((taint) => NOT_READY.test(taint))
        ? 'no-nodes'
        : 'unschedulable-taint';
    return { code, says: [counts, ...(taints.length > 0 ? [`taint ${taints.join(', ')}`] : [])].join('; ') };
  }
  const noneFits = asks.length > 0 && nodes.length > 0 && fitting.length === 0;
  if (noneFits || (byWords === 'unschedulable-placement' && /node affinity|node selector/.test(said))) {
    return { code: 'unschedulable-placement', says: [counts, ...asks].join('; ') };
  }
  const short = [...said.matchAll(/Insufficient ([^\s,.]+(?:\.[^\s,.]+)*)/g)].flatMap(([, resource]) =>
    requestsOf(pod, resource ?? ''),
  );
  return { code: byWords, says: [counts, ...new Set(short)].join('; ') };
}
