import { mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';

/** What the release consists of. */
export interface Belongings {
  uids: ReadonlySet<string>;
  /** Also of objects that are gone. */
  refs: ObjectRef[];
  /** Unix milliseconds: what a name alone connects counts only when it happened since then. */
  since: number;
  /** Everything that happened since then counts: nothing says what belongs to the release. */
  everythingSince: boolean;
}

/** The clocks of nodes may differ, and times of events are cut to the second. */
const SLACK_MS = 5_000;
/** Letters and digits of which Kubernetes makes names. */
const MADE = '[bcdfghjklmnpqrstvwxz2456789]';

/**
 * The events about a release, oldest first: by uid; and by name about objects that were deleted or replaced meanwhile, as pods
 * are whose Deployment has another try. Events that repeat have the time of their last occurrence.
 */
export function ownEvents(events: KubeObject[], belongings: Belongings): KubeObject[] {
  const { uids, refs, since, everythingSince } = belongings;
  const names = new Set(refs.map(formatRef));
  const made = refs.flatMap(madeNames);
  const isOwn = (event: KubeObject) => {
    const about = mapping(event.involvedObject);
    if (uids.has(textOf(about.uid))) return true;
    if (Date.parse(timeOf(event)) < since - SLACK_MS) return false;
    if (everythingSince) return true;
    const path = [about.kind, about.namespace, about.name].filter(Boolean).join('/');
    return names.has(path) || made.some((pattern) => pattern.test(path));
  };
  return events.filter(isOwn).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

/** ISO 8601, of the last time it was seen. */
export function timeOf(event: KubeObject): string {
  const { lastTimestamp, eventTime, firstTimestamp } = mapping(event);
  const times = [mapping(event.series).lastObservedTime, lastTimestamp, eventTime, firstTimestamp];
  const found = times.find((time) => typeof time === 'string' && time !== '');
  return textOf(found, event.metadata.creationTimestamp ?? '');
}

/** What the objects are called that a controller makes for this one, as `Kind/namespace/name`. */
function madeNames({ kind, namespace, name }: ObjectRef): RegExp[] {
  const named = (made: string, suffix: string) => {
    const prefix = `${made}/${namespace}/${name}-`.replace(/[.]/g, '\\.');
    return new RegExp(`^${prefix}${suffix}$`);
  };
  switch (kind) {
    case 'Deployment':
      return [named('ReplicaSet', `${MADE}{6,10}`), named('Pod', `${MADE}{6,10}-${MADE}{5}`)];
    case 'StatefulSet':
      return [named('Pod', '\\d+')];
    case 'ReplicaSet':
    case 'DaemonSet':
      return [named('Pod', `${MADE}{5}`)];
    case 'Job':
      return [named('Pod', `(\\d+-)?${MADE}{5}`)];
    default:
      return [];
  }
}
