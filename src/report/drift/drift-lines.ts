import type { DriftReport, DriftState } from '../../model/release/drift.ts';
import type { DriftedField, ObjectDrift } from '../../model/release/object-drift.ts';
import type { Tone } from '../../system/log.ts';
import { counted } from '../../util/counted.ts';
import { diffTones } from '../diff-tone.ts';
import { instantText } from '../wording.ts';

/** Fields of one object that are listed; drift.json has all. */
const MOST_FIELDS = 30;

/** What `drift` prints: what drifted with its diff, what could not be compared, and the counts last. */
export function driftLines(report: DriftReport): string[] {
  return [
    ...report.releases.filter(({ state }) => state !== 'in-sync').flatMap(stateLines),
    ...unmanagedLines(report),
    `${countsLine(report)}, ${report.apiCalls} API calls`,
  ];
}

/** `2 of 20 releases drifted, 1 could not be compared`. */
export function countsLine({ counts, releases }: Pick<DriftReport, 'counts' | 'releases'>): string {
  const compared = releases.length - counts['not-compared'];
  const inSync = counts['in-sync'];
  const isUnknown = inSync === 0 && counts.unknown > 0;
  const parts = [
    ...(counts.drifted > 0 ? [`${counts.drifted} of ${compared} releases drifted`] : []),
    ...(counts.drifted === 0 && !isUnknown ? [`no drift in ${counted(inSync, 'release')}`] : []),
    ...(counts.unknown > 0 ? [`${counts.unknown} could not be compared completely`] : []),
    ...(counts['not-compared'] > 0 ? [`${counts['not-compared']} not deployed by this manifest`] : []),
  ];
  return parts.join(', ');
}

function stateLines(state: DriftState): string[] {
  return [
    stateTitle(state),
    ...missingFirst(state.drift).flatMap(objectLines),
    ...(state.diff === '' ? [] : ['    from what was deployed (-) to what is live (+):']),
    ...diffOf(state).map(indented),
  ];
}

/** What the lines of diffs among these are. */
export function driftTones({ releases }: Pick<DriftReport, 'releases'>): Map<string, Tone> {
  return new Map(
    releases.flatMap((state) => {
      const lines = diffOf(state);
      return diffTones(lines).flatMap((tone, at): [string, Tone][] =>
        tone === undefined ? [] : [[indented(lines[at] ?? ''), tone]],
      );
    }),
  );
}

function diffOf({ diff }: DriftState): string[] {
  return diff.split('\n').filter((line) => line !== '');
}

function indented(line: string): string {
  return `    ${line}`;
}

/** `api: release web/api drifted from revision 3: 1 missing, 2 changed of 12 objects`. */
export function stateTitle({
  id,
  namespace,
  name,
  state,
  revision,
  objects,
  drift,
  why,
}: DriftState): string {
  const release = `${id}: release ${namespace}/${name}`;
  if (state === 'not-compared') return `${release} is not compared: ${why}`;
  if (why !== undefined) return `${release} could not be compared: ${why}`;
  const parts = (['missing', 'changed', 'unknown'] as const).flatMap((one) => {
    const count = drift.filter((object) => object.state === one).length;
    return count === 0 ? [] : [`${count} ${one}`];
  });
  const what = state === 'drifted' ? `drifted from revision ${revision}` : 'could not be compared completely';
  return `${release} ${what}: ${parts.join(', ')} of ${counted(objects, 'object')}`;
}

/** What somebody has deleted comes before what somebody has changed. */
export function missingFirst(drift: readonly ObjectDrift[]): ObjectDrift[] {
  const isMissing = ({ state }: ObjectDrift) => state === 'missing';
  return [...drift.filter(isMissing), ...drift.filter((object) => !isMissing(object))];
}

function objectLines({ object, state, fields, why }: ObjectDrift): string[] {
  if (state === 'ignored') return [];
  const drifted = fields.filter(({ ignoredBy }) => ignoredBy === undefined);
  const title =
    state === 'changed' ? object : `${object} is ${state === 'missing' ? 'MISSING' : 'not compared'}`;
  return [
    `  ${title}${why === undefined ? '' : `: ${why}`}`,
    ...drifted.slice(0, MOST_FIELDS).map((field) => `    ${field.path} was ${fieldText(field)}`),
    ...(drifted.length > MOST_FIELDS ? [`    and ${drifted.length - MOST_FIELDS} more fields`] : []),
  ];
}

/** `changed by kubectl-edit at 2026-11-28 19:20:16 UTC`. */
export function fieldText({ change, by, at }: DriftedField): string {
  const time = at === undefined ? '' : ` at ${instantText(at)}`;
  return `${change}${by === undefined ? '' : ` by ${by}`}${time}`;
}

function unmanagedLines({ unmanaged }: DriftReport): string[] {
  if (unmanaged.length === 0) return [];
  const names = unmanaged.map(
    ({ namespace, name, owner }) =>
      `${namespace}/${name}${owner === undefined ? '' : ` (manifest ${owner})`}`,
  );
  return [`not in the manifest: ${names.join(', ')}`];
}
