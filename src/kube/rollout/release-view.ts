import { condition } from '../fields.ts';
import { type KubeObject, nameOf } from '../object.ts';
import { isBuiltIn, ownerReferences } from '../owners.ts';
import { workloadKind } from '../workload-kinds.ts';
import { isNewestReplicaSet, isOfNewestTemplate } from './newest-template.ts';

/** What Helm has applied or is about to, each as `Kind/namespace/name`. */
export interface ReleaseNames {
  /** Rendered resources. */
  own: ReadonlySet<string>;
  /** The chart's own hooks. */
  chartHooks: ReadonlySet<string>;
  /** Those of them that run before any rendered resource is touched. */
  before: ReadonlySet<string>;
}

/** The part of what lives in some namespaces that one operation on one release has made. */
export interface ReleaseView {
  /** Unix milliseconds: when the operation began. */
  since: number;
  /** Pods of the newest templates. */
  pods: KubeObject[];
  /** Also those that are being replaced, and those from before. */
  allPods: KubeObject[];
  /** With the name by which the chart calls them. */
  jobs: KubeObject[];
  /** What makes pods: ReplicaSets of the newest templates, StatefulSets, DaemonSets and Jobs. */
  makers: KubeObject[];
  /** Warnings about the makers and the pods of the newest templates, since the operation began. */
  events: KubeObject[];
}

/**
 * Sorts out what an operation is responsible for: what it has made or scaled itself. What existed before is not judged by it,
 * for it may be what the operation is about to repair. `since` is in Unix milliseconds of the API server's clock.
 */
export function viewRelease(objects: readonly KubeObject[], names: ReleaseNames, since: number): ReleaseView {
  const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
  const isNew = ({ metadata }: KubeObject) => Date.parse(metadata.creationTimestamp ?? '') >= since;
  // While a chart hook prepares the way, the rendered resources are still those of the revision before.
  const isPreparing = objects.some(
    (object) => names.before.has(nameOf(object)) && isNew(object) && isUnfinished(object),
  );
  const isNamed = (name: string) => names.own.has(name) || names.chartHooks.has(name);
  const rootOf = (object: KubeObject, below: readonly KubeObject[] = []): string | undefined => {
    if (isNamed(nameOf(object))) return nameOf(object);
    // Objects can own each other in a ring.
    if (below.includes(object)) return undefined;
    for (const reference of ownerReferences(object, byUid)) {
      // What a CronJob starts is not part of a rollout.
      if (reference.kind === 'CronJob') return undefined;
      const owner = byUid.get(reference.uid);
      if (owner) {
        const root = rootOf(owner, [...below, object]);
        if (root !== undefined) return root;
      } else if (!isBuiltIn(reference)) {
        const name = `${reference.kind}/${object.metadata.namespace}/${reference.name}`;
        if (isNamed(name)) return name;
      }
    }
    return undefined;
  };
  const ours = objects
    .filter(({ kind }) => kind !== 'Event')
    .filter((object) => rootOf(object) !== undefined);
  const isDue = (object: KubeObject) => !isPreparing || names.chartHooks.has(rootOf(object) ?? '');
  const judged = ours.filter((object) => isDue(object) && object.metadata.deletionTimestamp === undefined);
  const isCurrent = (maker: KubeObject) => {
    if (maker.kind === 'Job') return isNew(maker);
    return maker.kind !== 'ReplicaSet' || isNewestReplicaSet(maker, objects);
  };
  const allPods = ours.filter(({ kind }) => kind === 'Pod');
  const makers = judged.filter((object) => workloadKind(object.kind)?.makes === 'Pod' && isCurrent(object));
  const pods = judged.filter(
    (object) => object.kind === 'Pod' && isNew(object) && isOfNewestTemplate(object, objects),
  );
  const told = new Set([...makers, ...pods].map(({ metadata }) => metadata.uid));
  return {
    since,
    pods,
    allPods,
    jobs: makers.filter(({ kind }) => kind === 'Job'),
    makers,
    events: objects.filter(
      (event) => event.kind === 'Event' && told.has(involvedUid(event)) && eventTime(event) >= since,
    ),
  };
}

/** True for a Job or a pod that still runs. */
export function isUnfinished({ kind, status }: KubeObject): boolean {
  if (kind === 'Pod') return status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
  return kind === 'Job' && !['Complete', 'Failed'].some((type) => condition(status, type)?.status === 'True');
}

/** Uid of the object that an event is about. */
export function involvedUid(event: KubeObject): string {
  return (event.involvedObject as { uid?: string } | undefined)?.uid ?? '';
}

/** When an event was last seen, in Unix milliseconds; its two generations tell it in different fields. */
export function eventTime(event: KubeObject): number {
  const {
    lastTimestamp,
    eventTime: first,
    series,
  } = event as KubeObject & {
    lastTimestamp?: string | null;
    eventTime?: string | null;
    series?: { lastObservedTime?: string } | null;
  };
  return Date.parse(
    series?.lastObservedTime ?? lastTimestamp ?? first ?? event.metadata.creationTimestamp ?? '',
  );
}
