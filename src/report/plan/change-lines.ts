import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { Tone } from '../../system/log.ts';
import { counted } from '../../util/counted.ts';
import { diffTones } from '../diff-tone.ts';
import { BY_HAND, byHandTexts } from './by-hand.ts';

/** `2 objects created, 1 changed`; what would stay the same is not counted. */
export function changesText({ created, changed, dropped, folded }: ReleaseChanges): string {
  const parts: [number, string][] = [
    [created.length, 'created'],
    [changed.length, 'changed'],
    [dropped.length, 'no longer in the chart'],
  ];
  const shown = parts
    .filter(([count]) => count > 0)
    .map(([count, what], index) => `${index === 0 ? counted(count, 'object') : count} ${what}`);
  return shown.length === 0 ? 'no object changes' : `${shown.join(', ')}${foldedText(folded)}`;
}

function foldedText(count: number): string {
  if (count === 0) return '';
  const what =
    count === 1
      ? '1 label or annotation that follows the version is'
      : `${count} labels and annotations that follow the version are`;
  return ` (${what} folded)`;
}

/** What a plan says of one release on a terminal: the counts, then the diff. */
export function changeLines(changes: ReleaseChanges): { text: string; tone?: Tone }[] {
  const diff = changes.diff.split('\n').filter((line) => line !== '');
  const byHand = byHandTexts(changes).map((text) => ({ text: `  ${text}` }));
  return [
    { text: changesText(changes) },
    ...(byHand.length > 0 ? [{ text: `${BY_HAND}:` }, ...byHand] : []),
    ...diffTones(diff).map((tone, at) => ({ text: diff[at] ?? '', ...(tone && { tone }) })),
  ];
}
