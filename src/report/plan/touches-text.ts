import type { ReleaseResult } from '../../model/result/run-result.ts';

/** What a plan does to the objects of a chart, what it deletes first: `deletes 3, changes 2, creates 1`; empty when nothing is known. */
export function touchesText({ deletes = [], changes }: Pick<ReleaseResult, 'deletes' | 'changes'>): string {
  const { changed = [], created = [] } = changes ?? {};
  const parts: [string, number][] = [
    ['deletes', deletes.length],
    ['changes', changed.length],
    ['creates', created.length],
  ];
  return parts.flatMap(([verb, count]) => (count === 0 ? [] : [`${verb} ${count}`])).join(', ');
}
