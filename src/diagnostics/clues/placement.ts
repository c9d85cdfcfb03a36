import { mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { holds } from '../../kube/selector.ts';
import type { JsonObject } from '../../model/json.ts';

/** What a pod asks of the place where it runs, compared with the nodes that there are. */
export interface Placement {
  /** In words: `nodeSelector disktype=ssd`; empty when it asks for nothing. */
  asks: string[];
  /** Nodes that have what it asks for. */
  fitting: KubeObject[];
  /** Those of them whose taints it tolerates. */
  open: KubeObject[];
  /** Taints that keep it from fitting nodes, with the node: `dedicated=gpu:NoSchedule on node gpu-1`. */
  taints: string[];
}

export function placementOf(pod: KubeObject, nodes: readonly KubeObject[]): Placement {
  const spec = mapping(pod.spec);
  const fitting = nodes.filter((node) => fits(spec, node));
  const blocked = fitting.map((node) => ({ node, taints: untolerated(spec, node) }));
  return {
    asks: asksOf(spec),
    fitting,
    open: blocked.filter(({ taints }) => taints.length === 0).map(({ node }) => node),
    taints: blocked.flatMap(({ node, taints }) =>
      taints.map((taint) => `${taintText(taint)} on node ${node.metadata.name}`),
    ),
  };
}

function asksOf(spec: JsonObject): string[] {
  const selected = Object.entries(mapping(spec, 'nodeSelector')).map(
    ([key, value]) => `nodeSelector ${key}=${value}`,
  );
  const affine = termsOf(spec).map((term) =>
    mappings(term, 'matchExpressions')
      .map(
        ({ key, operator, values }) =>
          `node affinity ${key} ${operator}${Array.isArray(values) ? ` ${values.join(', ')}` : ''}`,
      )
      .join(' and '),
  );
  return [...selected, ...affine].filter((text) => text !== '');
}

/** The node selector terms of which one must hold. */
function termsOf(spec: JsonObject): JsonObject[] {
  const affinity = mapping(mapping(spec, 'affinity'), 'nodeAffinity');
  return mappings(mapping(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
}

function fits(spec: JsonObject, { metadata }: KubeObject): boolean {
  const labels = mapping(metadata.labels);
  const isSelected = Object.entries(mapping(spec, 'nodeSelector')).every(
    ([key, value]) => labels[key] === value,
  );
  const terms = termsOf(spec);
  const fields = { 'metadata.name': metadata.name };
  const fitsTerm = (term: JsonObject) =>
    mappings(term, 'matchExpressions').every((item) => holds(item, labels)) &&
    mappings(term, 'matchFields').every((item) => holds(item, fields));
  return isSelected && (terms.length === 0 || terms.some(fitsTerm));
}

function untolerated(spec: JsonObject, node: KubeObject): JsonObject[] {
  const tolerations = mappings(spec, 'tolerations');
  return mappings(node.spec, 'taints').filter(
    (taint) =>
      taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)),
  );
}

function tolerates(toleration: JsonObject, taint: JsonObject): boolean {
  const isSameEffect = textOf(toleration.effect) === '' || toleration.effect === taint.effect;
  if (!isSameEffect) return false;
  if (textOf(toleration.key) === '') return toleration.operator === 'Exists';
  if (toleration.key !== taint.key) return false;
  return toleration.operator === 'Exists' || textOf(toleration.value) === textOf(taint.value);
}

function taintText({ key, value, effect }: JsonObject): string {
  return `${textOf(key)}${textOf(value) === '' ? '' : `=${textOf(value)}`}:${textOf(effect)}`;
}

/** What the containers of a pod ask for of one resource, in words; of containers that ask for nothing, nothing. */
export function requestsOf(pod: KubeObject, resource: string): string[] {
  return [...mappings(pod.spec, 'initContainers'), ...mappings(pod.spec, 'containers')].flatMap(
    (container) => {
      const asked = mapping(mapping(container, 'resources'), 'requests')[resource];
      const text = typeof asked === 'number' ? String(numberOf(asked)) : textOf(asked);
      return text === '' ? [] : [`container ${textOf(container.name)} requests ${resource} ${text}`];
    },
  );
}
