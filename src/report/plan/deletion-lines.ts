import type { RunResult } from '../../model/result/run-result.ts';

/** Names of one chart's deleted objects; the plan above has all. */
const MOST_NAMES = 10;

/** What a plan deletes, as its last words: nobody scrolls back to look for it. */
export function deletionLines({ dryRun, releases }: Pick<RunResult, 'dryRun' | 'releases'>): string[] {
  const deleting = dryRun ? releases.filter(({ deletes = [] }) => deletes.length > 0) : [];
  if (deleting.length === 0) return [];
  const count = deleting.reduce((sum, { deletes = [] }) => sum + deletes.length, 0);
  return [
    `WOULD DELETE ${count} ${count === 1 ? 'object' : 'objects'}:`,
    ...deleting.flatMap(({ id, operation, deletes = [] }) => [
      ...deletes.slice(0, MOST_NAMES).map((object) => `  ${object} (${operation} of ${id})`),
      ...(deletes.length > MOST_NAMES ? [`  and ${deletes.length - MOST_NAMES} more of ${id}`] : []),
    ]),
  ];
}
