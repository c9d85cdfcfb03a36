import { condition, mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { podTroubles } from '../../kube/rollout/pod-trouble.ts';
import type { Collector } from './source.ts';
import { isUnwell } from './unwell-containers.ts';

const NODE = { apiVersion: 'v1', kind: 'Node' };
/** Beyond this many a list is cheaper. */
const MOST_SINGLE = 5;

/** The nodes of pods that are not well; all nodes when one of these cannot be scheduled. */
export const nodes: Collector<KubeObject[], KubeObject[]> = {
  name: 'nodes',
  nothing: [],

  async collect({ reader, unwrapOrNote }, pods) {
    // What a pod waits for on a node that does not answer, or is gone, nobody says but the node.
    const unwell = pods.filter((pod) => isUnwell(pod) || isWaiting(pod));
    const names = new Set(unwell.map(({ spec }) => textOf(mapping(spec).nodeName)).filter(Boolean));
    const isUnscheduled = unwell.some((pod) =>
      podTroubles(pod).some(({ reason }) => reason === 'Unschedulable'),
    );
    if (isUnscheduled) return unwrapOrNote(await reader.list(NODE)) ?? [];
    if (names.size > MOST_SINGLE) {
      return (unwrapOrNote(await reader.list(NODE)) ?? []).filter(({ metadata }) => names.has(metadata.name));
    }
    const found = await Promise.all([...names].map((name) => reader.get({ ...NODE, name })));
    return found.flatMap((node) => unwrapOrNote(node) ?? []);
  },
};

function isWaiting({ status }: KubeObject): boolean {
  return mapping(status).phase !== 'Succeeded' && condition(status, 'Ready')?.status !== 'True';
}
