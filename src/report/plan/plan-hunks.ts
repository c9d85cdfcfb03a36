/** The diff of one object, or a note between such diffs. */
export interface Hunk {
  /** `Deployment/web/api`; absent for a note. */
  object?: string;
  /** The object goes. */
  deletes: boolean;
  lines: string[];
}

const BEGIN = /^--- (.+)$/;
const TARGET = /^\+\+\+ (.+)$/;
const NOWHERE = '/dev/null';

/** The parts of a diff of objects, in their order. */
export function hunksOf(diff: string): Hunk[] {
  const lines = diff.split('\n').filter((line) => line !== '');
  const hunks: Hunk[] = [];
  for (const [index, line] of lines.entries()) {
    const from = BEGIN.exec(line)?.[1];
    const to = TARGET.exec(lines[index + 1] ?? '')?.[1];
    // A line of YAML never stands in the first column of a diff with two dashes before it.
    if (from !== undefined && to !== undefined) {
      hunks.push({ object: to === NOWHERE ? from : to, deletes: to === NOWHERE, lines: [line] });
    } else if (line.startsWith('# ') || hunks.length === 0) hunks.push({ deletes: false, lines: [line] });
    else hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}
