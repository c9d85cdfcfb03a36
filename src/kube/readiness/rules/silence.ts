import { mapping } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import type { Readiness } from '../readiness-rule.ts';
import type { OperatorRule } from './operator-rule.ts';

/** How long a controller may take to write a first word about a new object. */
export const SILENCE_MS = 15_000;

/** No status, an empty one, or one whose conditions are still to come. */
export function isSilent(object: KubeObject): boolean {
  return Object.entries(mapping(object.status)).every(
    ([key, value]) => key === 'conditions' && Array.isArray(value) && value.length === 0,
  );
}

/**
 * How an object is that nobody reports on. Whether somebody will, its kind does not tell; so it is given a little time from
 * its last change on. Without `now` (server time) that time is over.
 */
export function judgeSilence(
  object: KubeObject,
  silence: OperatorRule['silence'],
  now: number | undefined,
): Readiness {
  if (silence === 'ready') return { state: 'ready', message: 'exists' };
  if (silence === 'wait') {
    return { state: 'progressing', message: 'its controller has not reported on it yet' };
  }
  const until = lastChange(object) + SILENCE_MS;
  return now !== undefined && now < until
    ? { state: 'progressing', message: 'no controller has reported on it yet', until }
    : { state: 'ready', message: 'exists, and no controller reports on it' };
}

/** When the object was made, or what is not its status was last written; Unix milliseconds by the server's clock. */
function lastChange({ metadata }: KubeObject): number {
  const written = (metadata.managedFields ?? []).flatMap(({ subresource, time }) =>
    subresource === 'status' ? [] : [time],
  );
  const times = [metadata.creationTimestamp, ...written].map((time) => Date.parse(time ?? ''));
  return Math.max(0, ...times.filter(Number.isFinite));
}
