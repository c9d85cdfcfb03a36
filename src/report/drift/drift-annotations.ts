import type { DriftReport } from '../../model/release/drift.ts';
import { type Annotation, shownAtMost } from '../annotations.ts';
import { stateTitle } from './drift-lines.ts';

/** One annotation for each release that drifted or could not be compared, at its line of the manifest. */
export function driftAnnotations({ action, releases }: DriftReport): Annotation[] {
  const told = releases.filter(({ state }) => state === 'drifted' || state === 'unknown');
  return shownAtMost(
    told.map((release) => ({
      level: action === 'fail' ? 'error' : 'warning',
      title: `${release.id}: drift`,
      message: stateTitle(release),
      location: release.location,
    })),
  );
}
