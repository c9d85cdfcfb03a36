import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { Tone } from '../../system/log.ts';
import { BY_HAND, byHandTexts } from './by-hand.ts';

/** `objects: 2 created, 1 changed`; what would stay the same is not counted. */
export function changesText({ created, changed, dropped, folded }: ReleaseChanges): string {
  const parts: [number, string][] = [
    [created.length, 'created'],
    [changed.length, 'changed'],
    [dropped.length, 'no longer in the chart'],
  ];
  const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const hidden = folded === 0 ? '' : ` (${folded} labels and annotations that follow the version are folded)`;
  return shown.length === 0 ? 'no object changes' : `objects: ${shown.join(', ')}${hidden}`;
}

/** What a plan says of one release on a terminal: the counts, then the diff. */
export function changeLines(changes: ReleaseChanges): { text: string; tone?: Tone }[] {
  const diff = changes.diff.split('\n').filter((line) => line !== '');
  const byHand = byHandTexts(changes).map((text) => ({ text: `  ${text}` }));
  return [
    { text: changesText(changes) },
    ...(byHand.length > 0 ? [{ text: `${BY_HAND}:` }, ...byHand] : []),
    ...diff.map((text) => ({ text, ...toneOf(text) })),
  ];
}

function toneOf(line: string): { tone?: Tone } {
  if (line.startsWith('+')) return { tone: 'added' };
  if (line.startsWith('-')) return { tone: 'removed' };
  return line.startsWith('@') || line.startsWith('#') ? { tone: 'aside' } : {};
}
