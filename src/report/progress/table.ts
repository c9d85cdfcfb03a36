import { displayWidth, fitWidth } from '../../util/display-width.ts';
import { formatDuration } from '../../util/duration.ts';
import { printable } from '../../util/printable.ts';
import type { ProgressRow } from './rows.ts';

/** The part of a terminal that a table may take. */
export interface TableSpace {
  columns: number;
  /** Lines, header and summary included. */
  lines: number;
}

const LONGEST_ID = 32;
const GAP = '  ';
/** Fewer columns than this tell nothing about what is waited for. */
const SHORTEST_DETAIL = 16;
const STAGE_WIDTH = 'checkPrerequisites'.length;
const NARROW_STAGE_WIDTH = 'checkPrereq…'.length;
const WIDE_TERMINAL = 100;

/**
 * The releases that are at work, longest first, then those that failed, then the others as far as there is room, under a
 * header and above a summary. No line is wider than the terminal, and there are never more lines than it has.
 */
export function liveTable(
  rows: readonly ProgressRow[],
  { now, startedAt, space }: { now: number; startedAt: number; space: TableSpace },
): string[] {
  const summary = fitWidth(summaryText(rows, now - startedAt), space.columns).trimEnd();
  const room = space.lines - 2;
  if (room < 1) return space.lines < 1 ? [] : [summary];
  const stageWidth = space.columns < WIDE_TERMINAL ? NARROW_STAGE_WIDTH : STAGE_WIDTH;
  const { header, line } = layOut(
    rows,
    [
      OPERATION,
      { title: 'PHASE', width: stageWidth, text: stageText },
      { title: 'READY', width: '100/100'.length, text: readyText },
      { ...TIME, text: (row) => timeText(row, now) },
    ],
    space.columns,
    detailText,
  );
  const byUrgency = [...rows].sort((a, b) => urgency(a) - urgency(b) || place(a) - place(b));
  return [header, ...byUrgency.slice(0, room).map(line), summary];
}

/** How every release ended, in the plan's order; a line each. */
export function finalTable(rows: readonly ProgressRow[], { columns }: { columns: number }): string[] {
  const { header, line } = layOut(
    rows,
    [
      OPERATION,
      { title: 'OUTCOME', width: 'not started'.length, text: ({ outcome }) => outcome ?? 'not started' },
      { ...TIME, text: (row) => (row.outcome === 'skipped' ? '' : timeText(row, row.startedAt)) },
    ],
    columns,
    ({ note, version }) => note ?? version,
  );
  return [header, ...rows.map(line)];
}

const OPERATION: Column = {
  title: 'OPERATION',
  width: 'uninstall'.length,
  text: ({ operation }) => operation,
};
const TIME = { title: 'TIME', width: '59m59s'.length, toTheRight: true } as const;

interface Column {
  title: string;
  width: number;
  toTheRight?: true;
  text(row: ProgressRow): string;
}

/** Lines of these columns, of which the last one gets the columns of the terminal that are left. */
function layOut(
  rows: readonly ProgressRow[],
  columns: readonly Column[],
  space: number,
  rest: (row: ProgressRow) => string,
): { header: string; line: (row: ProgressRow) => string } {
  const taken = columns.reduce((sum, { width }) => sum + width + GAP.length, 0);
  const longest = Math.max('CHART'.length, ...rows.map(({ id }) => displayWidth(id)));
  const idWidth = Math.max(1, Math.min(longest, LONGEST_ID, space - taken));
  const left = space - idWidth - taken - GAP.length;
  const all: Column[] = [
    { title: 'CHART', width: idWidth, text: ({ id }) => id },
    ...columns,
    ...(left < SHORTEST_DETAIL ? [] : [{ title: '', width: left, text: rest }]),
  ];
  const join = (textOf: (column: Column) => string) => {
    const cells = all.map((column) => {
      const text = printable(textOf(column)).replace(/\s+/g, ' ');
      return column.toTheRight ? text.padStart(column.width) : fitWidth(text, column.width);
    });
    return fitWidth(cells.join(GAP).trimEnd(), space).trimEnd();
  };
  return { header: join(({ title }) => title), line: (row) => join(({ text }) => text(row)) };
}

/** What has run longest comes first, and what has ended last. */
function place({ state, startedAt, endedAt = 0 }: ProgressRow): number {
  return state === 'ended' ? -endedAt : startedAt;
}

function urgency({ state, outcome }: ProgressRow): number {
  if (state === 'running') return 0;
  if (outcome === 'failed' || outcome === 'timed-out' || outcome === 'cancelled') return 1;
  return state === 'waiting' ? 2 : 3;
}

function stageText({ state, stage, outcome }: ProgressRow): string {
  if (state === 'running') return stage;
  return state === 'waiting' ? 'waiting' : (outcome ?? '');
}

function readyText({ state, ready }: ProgressRow): string {
  return state === 'running' ? ready : '';
}

function timeText({ state, startedAt, endedAt }: ProgressRow, now: number): string {
  if (state === 'waiting') return '';
  return state === 'ended' ? formatDuration((endedAt ?? now) - startedAt) : wholeSeconds(now - startedAt);
}

/** Tenths of a second of what goes on would only flicker. */
function wholeSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return seconds < 60 ? `${seconds}s` : formatDuration(seconds * 1_000);
}

function detailText({ state, hook, ready, detail = '', note = '' }: ProgressRow): string {
  if (state !== 'running') return note;
  if (hook !== undefined) return `hook ${hook}`;
  // The counts have a column of their own.
  return ready !== '' ? detail.replace(/^\d+ of \d+ [\w ]+(?:, )?/, '') : detail;
}

function summaryText(rows: readonly ProgressRow[], elapsedMs: number): string {
  const count = (wanted: (row: ProgressRow) => boolean) => rows.filter(wanted).length;
  const failed = count((row) => urgency(row) === 1);
  const parts = [
    `${count(({ state }) => state === 'ended')} of ${rows.length} charts ended`,
    `${count(({ state }) => state === 'running')} running`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    `${count(({ state }) => state === 'waiting')} waiting`,
    wholeSeconds(elapsedMs),
  ];
  return parts.join(', ');
}
