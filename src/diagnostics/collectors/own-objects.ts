import { mapping, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { ownedBy } from '../../kube/owners.ts';
import { isOfNewestTemplate } from '../../kube/rollout/newest-template.ts';
import type { Subject } from '../subject.ts';
import { isUnwell } from './unwell-containers.ts';

/** What was read, before it is known what of it belongs to the release. */
export interface Candidates {
  /** Of the release itself. */
  live: KubeObject[];
  workloads: KubeObject[];
  pods: KubeObject[];
  claims: KubeObject[];
  subject: Subject;
}

/** Times of creation are cut to the second, and the server's clock is known to half a second. */
const SLACK_MS = 2_000;

/** What belongs to the release; pods in order of interest: new and unwell ones first. */
export function ownObjects({ live, workloads, pods, claims, subject }: Candidates): {
  objects: KubeObject[];
  pods: KubeObject[];
} {
  const current = live.filter((object) => !isLeftOver(object, subject));
  const roots = current.filter(({ kind }) => kind !== 'Namespace');
  const uids = roots.flatMap(({ metadata }) => metadata.uid ?? []);
  const owned = new Set(ownedBy(uids, [...workloads, ...pods, ...claims]));
  const livePods = roots.filter(({ kind }) => kind === 'Pod');
  const ownPods = distinct([
    ...pods.filter((pod) => owned.has(pod) || (subject.withoutHelm && !isOlder(pod, subject))),
    ...livePods,
  ]);
  const used = new Set(ownPods.flatMap(claimsOf));
  const objects = [
    ...workloads.filter((object) => owned.has(object)),
    ...claims.filter((claim) => owned.has(claim) || used.has(pathOf(claim))),
    ...current.filter(({ kind }) => kind !== 'Pod'),
  ];
  const ranked = ownPods
    .map((pod) => ({ pod, rank: rankOf(pod, workloads.concat(live)) }))
    .sort((a, b) => a.rank - b.rank);
  return { objects: distinct(objects), pods: ranked.map(({ pod }) => pod) };
}

/** A chart hook's Job or Pod of an earlier attempt stays until the hook runs again. */
function isLeftOver(object: KubeObject, subject: Subject): boolean {
  const isHook = object.metadata.annotations?.['helm.sh/hook'] !== undefined;
  return isHook && (object.kind === 'Job' || object.kind === 'Pod') && isOlder(object, subject);
}

function isOlder({ metadata }: KubeObject, { since }: Subject): boolean {
  return Date.parse(metadata.creationTimestamp ?? '') + SLACK_MS <= since;
}

function claimsOf(pod: KubeObject): string[] {
  return mappings(pod.spec, 'volumes')
    .map((volume) => textOf(mapping(volume, 'persistentVolumeClaim').claimName))
    .filter((name) => name !== '')
    .map((name) => `${pod.metadata.namespace}/${name}`);
}

function pathOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}

function rankOf(pod: KubeObject, objects: KubeObject[]): number {
  const isOld = !isOfNewestTemplate(pod, objects) || pod.metadata.deletionTimestamp !== undefined;
  return Number(isOld) * 2 + Number(!isUnwell(pod));
}

/** By uid, the last of each. */
function distinct(objects: KubeObject[]): KubeObject[] {
  return [...new Map(objects.map((object) => [object.metadata.uid ?? object, object])).values()];
}
