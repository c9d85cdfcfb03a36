import { displayWidth, fitWidth } from '../util/display-width.ts';
import { printable } from '../util/printable.ts';

const GAP = '  ';

/** A column of a table on a terminal: its title and whether its cells may be cut when the line gets too long. */
export interface TextColumn {
  title: string;
  cuts?: true;
}

/**
 * A header and a line for each row, as wide as the cells are but no wider than `width`: then the longest of the columns that may
 * be cut gives way. The JSON of a command has everything in full.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly string[][],
  width: number,
): string[] {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(oneLine))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))));
  const total = () => widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const longest = widestOf(columns, widths);
    if (longest === undefined) break;
    widths[longest] = (widths[longest] ?? 0) - 1;
  }
  return cells.map((row) =>
    row
      .map((cell, at) => fitWidth(cell, widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** Of those that may be cut and are still longer than their title. */
function widestOf(columns: readonly TextColumn[], widths: readonly number[]): number | undefined {
  const candidates = widths
    .map((each, at) => ({ each, at }))
    .filter(({ each, at }) => columns[at]?.cuts && each > displayWidth(columns[at].title));
  return candidates.sort((a, b) => b.each - a.each)[0]?.at;
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ');
}
