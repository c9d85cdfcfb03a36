import { takesAlong } from '../../model/holds-data.ts';
import type { EventOf } from '../../model/journal/events-of.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { listText } from '../../util/list-text.ts';
import type { ProgressLine } from './lines.ts';
import { isDry } from './operation-text.ts';

const MOST_LISTED = 10;

/** What a plan deletes is told at the end of the release. A destroy names in its plan what it deletes, and at its end what stays. */
export function deletionText(plan: Plan, { release, deletes }: EventOf<'deletion'>): ProgressLine[] {
  const isDestroy = plan.releases.some(({ id, operation }) => id === release && operation === 'uninstall');
  return isDestroy || isDry(plan, release) ? [] : deletionLine('deletes', deletes);
}

/** What holds data is named first, and always. */
export function deletionLine(verb: string, deletes: readonly string[]): ProgressLine[] {
  if (deletes.length === 0) return [];
  const data = deletes.filter((object) => takesAlong(object) !== undefined);
  const objects = [...data, ...deletes.filter((object) => takesAlong(object) === undefined)];
  const text = `${verb} ${listText(objects, Math.max(MOST_LISTED, data.length))}`;
  return [{ level: 'info', text, tone: 'deleted' }];
}
