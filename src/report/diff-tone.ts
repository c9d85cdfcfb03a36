import type { Tone } from '../system/log.ts';

const NOWHERE = '/dev/null';

/** What each line of a diff of objects is. The names of an object that only changes are neither added nor removed. */
export function diffTones(lines: readonly string[]): (Tone | undefined)[] {
  return lines.map((line, at) => {
    if (isHead(line, lines[at + 1])) return lines[at + 1]?.endsWith(NOWHERE) ? 'removed' : 'aside';
    if (isHead(lines[at - 1], line)) return lines[at - 1]?.endsWith(NOWHERE) ? 'added' : 'aside';
    if (line.startsWith('+')) return 'added';
    if (line.startsWith('-')) return 'removed';
    return line.startsWith('@') || line.startsWith('#') ? 'aside' : undefined;
  });
}

/** The two lines that name an object, which no line of YAML looks like. */
function isHead(from = '', to = ''): boolean {
  return from.startsWith('--- ') && to.startsWith('+++ ');
}
