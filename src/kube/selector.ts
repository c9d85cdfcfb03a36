import type { JsonObject } from '../model/json.ts';
import { mapping, mappings, textOf } from './fields.ts';
import type { KubeObject } from './object.ts';

/** Whether the selector of a workload selects these labels; true when it has none to compare with. */
export function selects({ kind, spec }: KubeObject, labels: Record<string, string> = {}): boolean {
  const selector = mapping(spec, 'selector');
  const wanted = kind === 'ReplicationController' ? selector : mapping(selector, 'matchLabels');
  return (
    Object.entries(wanted).every(([key, value]) => labels[key] === value) &&
    mappings(selector, 'matchExpressions').every((requirement) => holds(requirement, labels))
  );
}

/** One requirement of a selector of labels, nodes or fields; true for an operator that is not known. */
export function holds({ key, operator, values }: JsonObject, labels: JsonObject): boolean {
  const name = textOf(key);
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  const wanted = Array.isArray(values) ? values : [];
  switch (operator) {
    case 'In':
      return label !== undefined && wanted.includes(label);
    case 'NotIn':
      return label === undefined || !wanted.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    case 'Gt':
      return Number(label) > Number(wanted[0]);
    case 'Lt':
      return Number(label) < Number(wanted[0]);
    default:
      return true;
  }
}
