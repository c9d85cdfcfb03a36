import { createHash } from 'node:crypto';
import { clean } from '../../kube/clean.ts';
import { objectChanges } from '../../kube/diff/object-changes.ts';
import type { ObjectPair } from '../../kube/diff/pair-objects.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { PlannedDrift } from '../../model/plan/planned-drift.ts';
import type { ObjectDrift } from '../../model/release/object-drift.ts';
import type { DriftedObject } from './compare-object.ts';
import type { ReleaseDrift } from './read-drift.ts';
import { takenAmong } from './taken-away.ts';

/** Objects that a summary names. */
const MOST_NAMES = 3;

/** The drift of a release that can be repaired; undefined when there is none. */
export function plannedDrift({ revision, found }: ReleaseDrift): PlannedDrift | undefined {
  const drifted = found.filter(({ drift }) => isDrifted(drift));
  if (drifted.length === 0) return undefined;
  const pairs = drifted.map((object) => pairOf(object, 'repair'));
  const taken = takenAmong(drifted);
  return {
    revision,
    summary: summaryOf(drifted),
    signature: signatureOf(drifted),
    changes: {
      ...objectChanges(
        pairs.flatMap(({ before }) => before ?? []),
        pairs.flatMap(({ after }) => after ?? []),
      ),
      byHand: drifted.map(({ drift }) => drift),
    },
    ...(taken.length > 0 && { takenAway: taken }),
  };
}

export function isDrifted({ state }: ObjectDrift): boolean {
  return state === 'missing' || state === 'changed';
}

/** The object before and after: from what is stored to what is live, or the other way round. */
export function pairOf({ live, wanted }: DriftedObject, direction: 'drift' | 'repair'): ObjectPair {
  const [stored, now] = [cleaned(wanted), cleaned(live)];
  return direction === 'drift' ? { before: stored, after: now } : { before: now, after: stored };
}

function cleaned(object: KubeObject | undefined): KubeObject | undefined {
  return object && clean(object);
}

function summaryOf(drifted: readonly DriftedObject[]): string {
  const texts = drifted.map(
    ({ drift: { object, state } }) => `${object} ${state === 'missing' ? 'is missing' : 'changed'}`,
  );
  const more = texts.length - MOST_NAMES;
  return [...texts.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function signatureOf(drifted: readonly DriftedObject[]): string {
  const lines = drifted.map(({ drift: { object, state, fields } }) => {
    const paths = fields.filter(({ ignoredBy }) => ignoredBy === undefined).map(({ path }) => path);
    return [object, state, ...paths.sort()].join(' ');
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}
