import type { Cost } from '../../model/journal/event.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { printable } from '../../util/printable.ts';

/** The longest rows of a table; what is left out is counted. */
const MOST_ROWS = 15;

/** Where the time of a run went, as tables for `--profile`: before the charts, per chart and phase, processes, API calls. */
export function profileLines(result: RunResult): string[] {
  const { cost, durationMs } = result;
  const tables = [
    table(
      ['BEFORE THE CHARTS', 'TIME'],
      1,
      (cost.steps ?? []).map(({ name, durationMs: took }) => [name, formatDuration(took)]),
    ),
    table(
      ['CHART', 'PHASE', 'TIME'],
      2,
      byDuration(phaseRows(result)).map(({ id, phase, durationMs: took }) => [
        id,
        phase,
        formatDuration(took),
      ]),
    ),
    table(
      ['PROCESS', 'STARTS', 'TIME IN ALL'],
      1,
      byDuration(cost.processes ?? []).map(({ name, starts, durationMs: took }) => [
        name,
        String(starts),
        took === 0 ? 'still runs' : formatDuration(took),
      ]),
    ),
    table(
      ['API', 'CALLS', 'RECEIVED'],
      1,
      [...(cost.requests ?? [])]
        .sort((a, b) => b.calls - a.calls)
        .map(({ name, calls, bytes }) => [name, String(calls), kilobytes(bytes)]),
    ),
  ];
  return [...tables.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ''])), total(cost, durationMs)];
}

function total(cost: Cost, durationMs: number): string {
  const processes = cost.helmProcesses + cost.kubectlProcesses + cost.scriptProcesses;
  return [
    `${formatDuration(durationMs)} in all`,
    `${processes} processes started (Helm ${cost.helmProcesses}, kubectl ${cost.kubectlProcesses})`,
    `${cost.apiCalls} API calls, ${kilobytes(cost.apiBytes)} received`,
  ].join(', ');
}

function phaseRows({ releases }: RunResult): { id: string; phase: string; durationMs: number }[] {
  return releases.flatMap(({ id, phases }) =>
    phases.map(({ phase, durationMs }) => ({ id: printable(id), phase, durationMs })),
  );
}

function byDuration<T extends { durationMs: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => b.durationMs - a.durationMs);
}

/** The first columns are names, to the left, the others numbers, to the right; nothing when there is no row. */
function table(header: string[], names: number, rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...shown.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const left = rows.length - shown.length;
  return [line(header), ...shown.map(line), ...(left > 0 ? [`... and ${left} more, in result.json`] : [])];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
