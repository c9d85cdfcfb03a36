import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import { fieldText } from '../drift/drift-lines.ts';

/** Fields that are listed of one release; result.json has all. */
const MOST = 30;

/** What heads the list. */
export const BY_HAND = 'Changed by hand since it was deployed';

/** What somebody has changed by hand in a release: `Deployment/web/api: spec.replicas was changed by kubectl at 2026-11-28 19:20:16 UTC`. */
export function byHandTexts({ byHand = [] }: Pick<ReleaseChanges, 'byHand'>): string[] {
  const all = byHand.flatMap(({ object, state, fields }) =>
    state === 'missing'
      ? [`${object} is missing`]
      : fields
          .filter(({ ignoredBy }) => ignoredBy === undefined)
          .map((field) => `${object}: ${field.path} was ${fieldText(field)}`),
  );
  const more = all.length - MOST;
  return more > 0 ? [...all.slice(0, MOST), `and ${more} more fields`] : all;
}
