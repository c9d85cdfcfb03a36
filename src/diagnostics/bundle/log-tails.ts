import { stripVTControlCharacters } from 'node:util';
import type { LogTail } from '../../model/result/diagnosis.ts';
import type { ContainerLog } from '../evidence.ts';

/** Characters of all logs together: half a job summary. */
const MOST_TEXT = 400_000;

/** Logs as a report prints them: without colours, until they are too long together; `left` of them are left out. */
export function logTails(logs: ContainerLog[]): { tails: LogTail[]; left: number } {
  let room = MOST_TEXT;
  const tails: LogTail[] = [];
  for (const log of logs) {
    const lines = lastLines(log.lines.map(stripVTControlCharacters), room);
    if (lines.length === 0) break;
    room -= lengthOf(lines);
    tails.push({ ...log, lines });
  }
  return { tails, left: logs.length - tails.length };
}

/** As many of the last lines as have room. */
function lastLines(lines: string[], room: number): string[] {
  let first = lines.length;
  let left = room;
  while (first > 0) {
    left -= lengthOf(lines.slice(first - 1, first));
    if (left < 0) break;
    first -= 1;
  }
  return lines.slice(first);
}

function lengthOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
