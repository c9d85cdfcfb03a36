import type { RunResult } from '../../model/result/run-result.ts';
import { counted } from '../../util/counted.ts';
import { listText } from '../../util/list-text.ts';
import { type Deletion, deletionsOf } from './deletions.ts';

/** Names of one chart's deleted objects; the plan above has all. */
const MOST_NAMES = 10;

type Told = Pick<RunResult, 'dryRun' | 'releases' | 'orphans'>;

/**
 * What a plan deletes, and what left the manifest, as its last words: nobody scrolls back to look for it. Of what a run has deleted
 * only what took more with it is named.
 */
export function deletionLines(result: Told): string[] {
  const all = deletionsOf(result);
  const shown = result.dryRun ? all : all.filter(({ takes }) => takes !== undefined);
  const verb = result.dryRun ? 'WOULD DELETE' : 'DELETED';
  const heading = `${verb} ${counted(all.length, 'object')}${shown.length < all.length ? ', among them' : ''}:`;
  return [
    ...(shown.length === 0 ? [] : [heading, ...objectLines(shown)]),
    ...(result.dryRun ? orphanLine(result) : []),
  ];
}

/** What takes more with it is never left out. */
function objectLines(deletions: readonly Deletion[]): string[] {
  const counts = new Map<string, number>();
  const shown = deletions.filter(({ takes, release: { id } }) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return takes !== undefined || (counts.get(id) ?? 0) <= MOST_NAMES;
  });
  const left = [...counts].map(([id, count]) => ({
    id,
    more: count - shown.filter(({ release }) => release.id === id).length,
  }));
  return [
    ...shown.flatMap(({ object, takes, release: { id, operation } }) => [
      `  ${object} (${operation} of ${id})`,
      ...(takes === undefined ? [] : [`    ${takes}`]),
    ]),
    ...left.flatMap(({ id, more }) => (more > 0 ? [`  and ${more} more of ${id}`] : [])),
  ];
}

function orphanLine({ orphans = [] }: Told): string[] {
  if (orphans.length === 0) return [];
  const names = orphans.map(({ namespace, name }) => `${namespace}/${name}`);
  const what = orphans.length === 1 ? '1 release has' : `${orphans.length} releases have`;
  return [`${what} no entry in the manifest any more (orphans): ${listText(names, MOST_NAMES)}`];
}
