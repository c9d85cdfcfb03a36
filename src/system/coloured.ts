import { styleText } from 'node:util';
import type { LogLevel } from './log.ts';

const COLOURS = { debug: 'gray', warning: 'yellow', error: 'red' } as const;

/** The line as a terminal, or GitHub's log, shows one of this level. Whether it may be coloured is the caller's to know. */
export function coloured(level: LogLevel, line: string): string {
  return level === 'info' ? line : styleText(COLOURS[level], line, { validateStream: false });
}
