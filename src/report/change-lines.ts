import type { ReleaseChanges } from '../model/release-changes.ts';

/** `objects: 2 created, 1 changed`; what would stay the same is not counted. */
export function changesText({ created, changed, dropped }: ReleaseChanges): string {
  const parts: [number, string][] = [
    [created.length, 'created'],
    [changed.length, 'changed'],
    [dropped.length, 'no longer in the chart'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'no object changes' : `objects: ${told.join(', ')}`;
}

/** What a plan says of one release on a terminal: the counts, then the diff. */
export function changeLines(changes: ReleaseChanges): string[] {
  return [changesText(changes), ...changes.diff.split('\n').filter((line) => line !== '')];
}
