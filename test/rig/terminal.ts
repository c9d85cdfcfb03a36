import type { Terminal } from '../../src/entries/cli/live-screen.ts';

/** A terminal that shows what a person would see: it wraps, scrolls, and knows the few sequences that a live table needs. */
export interface FakeTerminal extends Terminal {
  /** Everything that was written, scrolled off or not. */
  lines(): string[];
  /** Each write on its own. */
  writes: string[];
  resize(columns: number, rows: number): void;
}

const ESCAPE = String.fromCharCode(27);
const SEQUENCE_OR_CHARACTER = new RegExp(`${ESCAPE}\\[\\d*[A-Za-z]|.`, 'gsu');

export function createTerminal(columns: number, rows: number): FakeTerminal {
  const lines = [''];
  const writes: string[] = [];
  let row = 0;
  let width = columns;
  let height = rows;

  function put(character: string): void {
    if ([...(lines[row] as string)].length >= width) newLine();
    lines[row] += character;
  }

  function newLine(): void {
    row++;
    lines[row] ??= '';
  }

  function control(sequence: string): void {
    const [, count, letter] = /(\d*)([A-Za-z])$/.exec(sequence) ?? [];
    // The cursor stops at the top of the screen: what scrolled off is out of reach.
    if (letter === 'A') row = Math.max(row - Number(count), lines.length - height, 0);
    else if (letter === 'J') lines.splice(row, lines.length, '');
    else if (letter !== 'm') throw new Error(`unknown sequence ${JSON.stringify(sequence)}`);
  }

  return {
    writes,
    lines: () => [...lines],
    columns: () => width,
    rows: () => height,
    resize(toColumns, toRows) {
      width = toColumns;
      height = toRows;
      const wrapped = lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
      lines.splice(0, lines.length, ...wrapped);
      row = lines.length - 1;
    },
    write(text) {
      writes.push(text);
      for (const part of text.match(SEQUENCE_OR_CHARACTER) ?? []) {
        if (part.length > 1 && part.startsWith(ESCAPE)) control(part);
        else if (part === '\n') newLine();
        else if (part !== '\r') put(part);
      }
    },
  };
}
