import { styleText } from 'node:util';
import type { LogLevel, Tone } from './log.ts';

const COLOURS = { debug: 'gray', warning: 'yellow', error: 'red' } as const;
const TONES = {
  added: 'green',
  removed: 'red',
  aside: 'cyan',
  deleted: ['bold', 'red'],
} as const satisfies Record<Tone, string | readonly string[]>;

/** The line as a terminal, or GitHub's log, shows one of this level. Whether it may be coloured is the caller's to know. */
export function coloured(level: LogLevel, line: string, tone?: Tone): string {
  const style = tone !== undefined ? TONES[tone] : level === 'info' ? undefined : COLOURS[level];
  return style === undefined
    ? line
    : styleText(typeof style === 'string' ? style : [...style], line, { validateStream: false });
}
