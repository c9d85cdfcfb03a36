import type { Terminal } from './live-screen.ts';

/** Where the log of the command line goes. */
export function currentTerminal(): Terminal {
  return {
    write: (text) => process.stderr.write(text),
    columns: () => process.stderr.columns || 80,
    rows: () => process.stderr.rows || 24,
  };
}

/** Whether a table may be drawn in place: for a person at a terminal that can move its cursor, and who did not ask for plain text. */
export function hasLiveTable(env: Record<string, string>, { isTTY }: { isTTY?: boolean }): boolean {
  return isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb' && !env.CI;
}
