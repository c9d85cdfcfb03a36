import type { ObjectPair } from '../kube/diff/pair-objects.ts';
import { pairName } from '../kube/diff/pair-objects.ts';
import { mapping, mappings, textOf } from '../kube/fields.ts';
import type { KubeObject } from '../kube/object.ts';
import { thousandths } from '../kube/quantity.ts';
import { isKept } from '../kube/resource-policy.ts';
import { workloadKind } from '../kube/workload-kinds.ts';
import type { JsonObject } from '../model/json.ts';

/** An object before and after, the plural of its kind (`configmaps`), and the release that changes it. */
export interface ChangedObject extends ObjectPair {
  resource: string;
  release: string;
}

/** One limit of a quota that an object exceeds. Amounts are thousandths; undefined where they cannot be read. */
interface Exceeded {
  /** `count/configmaps`, `requests.memory` */
  resource: string;
  requested: number | undefined;
  used: number | undefined;
  limited: number | undefined;
}

/** An object that a quota refuses. */
export interface QuotaRefusal {
  namespace: string;
  exceeded: readonly Exceeded[];
}

/** All of a quota that one object exceeds, from how the API server says so; none where it says something else of a quota. */
export function exceededIn(refusal: string): Exceeded[] {
  const pattern =
    /exceeded quota: [^,]{1,300}, requested: (\S{1,400}), used: (\S{1,400}), limited: (\S{1,400})/;
  const [, requested = '', used = '', limited = ''] = pattern.exec(refusal) ?? [];
  const [asked, taken, most] = [amounts(requested), amounts(used), amounts(limited)];
  return [...asked].map(([resource, amount]) => ({
    resource,
    requested: amount,
    used: taken.get(resource),
    limited: most.get(resource),
  }));
}

function amounts(list: string): Map<string, number | undefined> {
  const parts = list.split(',').filter((part) => part.includes('='));
  return new Map(
    parts.map((part) => {
      const [name = '', amount] = part.split('=');
      return [name.trim(), thousandths(amount)];
    }),
  );
}

/**
 * For each refusal the changes that give back what it exceeds: what goes away, runs fewer pods or asks for less. None where they do
 * not give back enough of every limit for all refused objects together. What a change gives is enough where that is not known.
 */
export function makingRoom(
  refusals: readonly QuotaRefusal[],
  changes: readonly ChangedObject[],
): ChangedObject[][] {
  return refusals.map(({ namespace, exceeded }) => {
    const near = changes.filter(({ before }) => before?.metadata.namespace === namespace);
    const givers = exceeded.map((limit) => {
      const found = near.filter((change) => givenBack(change, limit.resource) > 0);
      const given = sum(found.map((change) => givenBack(change, limit.resource)));
      const lacking = lackingOf(limit, namespace, refusals);
      return lacking === undefined || given >= lacking ? found : [];
    });
    return givers.every((found) => found.length > 0) ? [...new Set(givers.flat())] : [];
  });
}

/** `Secret/web/old goes with the upgrade of web`. */
export function roomText(change: ChangedObject): string {
  const { before, after, release } = change;
  const less = replicasOf(after) < replicasOf(before) ? 'gets fewer replicas' : 'asks for less';
  return `${pairName(change)} ${after ? less : 'goes'} with the upgrade of ${release}`;
}

/** What all refused objects want more of a resource than is free. */
function lackingOf(
  { resource, used, limited }: Exceeded,
  namespace: string,
  refusals: readonly QuotaRefusal[],
): number | undefined {
  const wanted = refusals
    .filter((refusal) => refusal.namespace === namespace)
    .flatMap(({ exceeded }) => exceeded.filter((limit) => limit.resource === resource))
    .map(({ requested }) => requested ?? 0);
  return used === undefined || limited === undefined ? undefined : sum(wanted) + used - limited;
}

/** In thousandths; 0 where nothing is given back, infinite where nobody can say how much. */
function givenBack(change: ChangedObject, exceeded: string): number {
  const { before, after, resource } = change;
  if (before === undefined || (after === undefined && isKept(before))) return 0;
  if (isOfPods(exceeded)) return workloadKind(before.kind) ? givenByPods(change, exceeded) : 0;
  if (counted(exceeded) !== resource) return 0;
  const given = usageOf(before, exceeded) - (after === undefined ? 0 : usageOf(after, exceeded));
  return Number.isNaN(given) ? 0 : Math.max(given, 0);
}

function givenByPods({ before, after }: ChangedObject, exceeded: string): number {
  const [was, is] = [replicasOf(before), replicasOf(after)];
  // How many pods an autoscaler, nodes or completed Jobs make of it, nobody can say.
  const isUnknown =
    after === undefined && typeof before?.spec?.replicas !== 'number' && before?.kind !== 'Pod';
  if (isUnknown) return Number.POSITIVE_INFINITY;
  if (/^(?:count\/)?pods$/.test(exceeded)) return Math.max(was - is, 0) * 1000;
  const [asked, asks] = [askedByPod(before, exceeded), after === undefined ? 0 : askedByPod(after, exceeded)];
  if (asked === undefined || asks === undefined) return was > is ? Number.POSITIVE_INFINITY : 0;
  return Math.max(was * asked - is * asks, 0);
}

/** Also `requests.nvidia.com/gpu`. */
function isOfPods(exceeded: string): boolean {
  return /^(?:(?:count\/)?pods|cpu|memory|ephemeral-storage|hugepages-.+|(?:requests|limits)\.(?!storage$).+)$/.test(
    exceeded,
  );
}

const OF_CLASS = '.storageclass.storage.k8s.io/';

/** The plural that stands behind what a quota limits: `services` of `services.nodeports`, `deployments` of `count/deployments.apps`. */
function counted(exceeded: string): string {
  if (exceeded === 'requests.storage' || exceeded.includes(OF_CLASS)) return 'persistentvolumeclaims';
  return exceeded.replace(/^count\//, '').replace(/\..*/, '');
}

/** What an object that runs no pods takes of a limit, in thousandths; infinite where it does not say so. */
function usageOf({ spec }: KubeObject, exceeded: string): number {
  const ports = mappings(spec, 'ports').length;
  if (exceeded === 'services.loadbalancers') return spec?.type === 'LoadBalancer' ? 1000 : 0;
  if (exceeded === 'services.nodeports')
    return spec?.type === 'NodePort' || spec?.type === 'LoadBalancer' ? ports * 1000 : 0;
  const [className] = exceeded.includes(OF_CLASS) ? exceeded.split(OF_CLASS) : [];
  if (className !== undefined && textOf(spec?.storageClassName, className) !== className) return 0;
  if (!exceeded.endsWith('requests.storage')) return 1000;
  return thousandths(mapping(mapping(spec, 'resources'), 'requests').storage) ?? Number.POSITIVE_INFINITY;
}

/** What one pod asks for, in thousandths; undefined where defaults of the namespace or other containers have a say. */
function askedByPod(object: KubeObject | undefined, exceeded: string): number | undefined {
  const spec =
    object?.kind === 'Pod' ? mapping(object.spec) : mapping(mapping(object?.spec, 'template'), 'spec');
  const isPlain = ['initContainers', 'overhead', 'resources'].every((field) => spec[field] === undefined);
  const asked = mappings(spec, 'containers').map((container) => askedBy(container, exceeded));
  return isPlain && asked.length > 0 && asked.every((amount) => amount !== undefined)
    ? sum(asked)
    : undefined;
}

/** A container that only has a limit requests as much. */
function askedBy(container: JsonObject, exceeded: string): number | undefined {
  const name = exceeded.replace(/^(?:requests|limits)\./, '');
  const { requests, limits } = mapping(container, 'resources');
  const limit = mapping(limits)[name];
  return thousandths(exceeded.startsWith('limits.') ? limit : (mapping(requests)[name] ?? limit));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** What the API server takes where none are given. */
function replicasOf(object: KubeObject | undefined): number {
  const replicas = object?.spec?.replicas;
  return object === undefined ? 0 : typeof replicas === 'number' ? replicas : 1;
}
