import type { ReleaseChanges } from '../model/release-changes.ts';

/** `2 created, 1 changed, 1 deleted`; what would stay the same is not counted. */
export function changesText({ created, changed, deleted, kept }: ReleaseChanges): string {
  const parts: [number, string][] = [
    [created.length, 'created'],
    [changed.length, 'changed'],
    [deleted.length, 'deleted'],
    [kept.length, 'no longer in the release'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'no object changes' : `objects: ${told.join(', ')}`;
}

/** What a plan says of one release on a terminal: the counts, each deletion by name, then the diff. */
export function changeLines(changes: ReleaseChanges): string[] {
  return [
    changesText(changes),
    ...changes.deleted.map((name) => `deletes ${name}`),
    ...changes.kept.map((name) => `keeps ${name}, which the chart no longer has`),
    ...changes.diff.split('\n').filter((line) => line !== ''),
  ];
}
