import { mapping } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { POD, workloadKind } from '../../kube/workload-kinds.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ListQuery } from '../contract.ts';

/** More lists than this are worth less than one of the whole namespace. */
const MOST_SELECTORS = 5;

/**
 * The lists in which all pods of these owners of one namespace are, and of others as few as possible: a namespace may have
 * thousands. The labels that all their selectors share make one list; what a custom resource runs can be called anything.
 */
export function podQueries(owners: readonly KubeObject[], namespace: string): ListQuery[] {
  const whole = [{ ...POD, namespace }];
  const alone = owners.filter(({ kind }) => kind === 'Pod');
  const selected = owners.filter(({ kind }) => kind !== 'Pod').map(podLabels);
  const named = alone.map(({ metadata }) => ({
    ...POD,
    namespace,
    fieldSelector: `metadata.name=${metadata.name}`,
  }));
  if (selected.some((labels) => labels.length === 0)) return whole;
  const selectors = fewestSelectors(selected).map((labels) => ({ ...POD, namespace, labelSelector: labels }));
  const queries = [...selectors, ...named];
  return queries.length > MOST_SELECTORS ? whole : queries;
}

function fewestSelectors(all: string[][]): string[] {
  const [first = [], ...others] = all;
  const shared = first.filter((label) => others.every((labels) => labels.includes(label)));
  if (shared.length > 0) return [shared.join(',')];
  return [...new Set(all.map((labels) => labels.join(',')))];
}

/** As `key=value`: what every pod of the workload is labelled with; none when that cannot be told. */
function podLabels({ kind, metadata, spec }: KubeObject): string[] {
  if (kind === 'Job') return mapping(spec).manualSelector === true ? [] : [`job-name=${metadata.name}`];
  if (workloadKind(kind)?.apiVersion !== 'apps/v1') return [];
  return labelsOf(mapping(mapping(spec, 'selector').matchLabels));
}

function labelsOf(labels: JsonObject): string[] {
  return Object.entries(labels).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}=${value}`] : [],
  );
}
