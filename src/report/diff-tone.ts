import type { Tone } from '../system/log.ts';

const NOWHERE = '/dev/null';

/** What each line of a diff of objects is. The names of an object that only changes are neither added nor removed. */
export function diffTones(lines: readonly string[]): (Tone | undefined)[] {
  return lines.map((line, at) => {
    const head = headTone(line, lines[at + 1]) ?? headTone(lines[at - 1], line);
    if (head !== undefined) return head;
    if (line.startsWith('+')) return 'added';
    if (line.startsWith('-')) return 'removed';
    return line.startsWith('@') || line.startsWith('#') ? 'aside' : undefined;
  });
}

/** Of the two lines that name an object, which no line of YAML looks like. */
function headTone(from = '', to = ''): Tone | undefined {
  if (!from.startsWith('--- ') || !to.startsWith('+++ ')) return undefined;
  if (to.endsWith(NOWHERE)) return 'removed';
  return from.endsWith(NOWHERE) ? 'added' : 'aside';
}
