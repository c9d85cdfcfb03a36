import { printableLine } from '../util/printable.ts';
import type { Redactor, SafeText } from './redactor.ts';

export type LogLevel = 'debug' | 'info' | 'warning' | 'error';

/** What a line of a diff is, or that it tells of an object that goes, for those who can colour it. */
export type Tone = 'added' | 'removed' | 'aside' | 'deleted';

/** Where finished lines go: a terminal, or the Actions log (which neutralises workflow commands in them). */
export type LogSink = (level: LogLevel, line: SafeText, tone?: Tone) => void;

/** Line-oriented log. Every text is redacted before it reaches the sink; line breaks make several lines. */
export interface Log {
  debug(text: string): void;
  info(text: string, tone?: Tone): void;
  warning(text: string): void;
  error(text: string): void;
  /** A log whose lines begin with `[prefix] `. */
  prefixed(prefix: string): Log;
}

export function createLog(sink: LogSink, redactor: Redactor, prefix = ''): Log {
  const write = (level: LogLevel) => (text: string, tone?: Tone) => {
    for (const line of text.split(/\r?\n/)) sink(level, redactor.clean(prefix + printableLine(line)), tone);
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warning: write('warning'),
    error: write('error'),
    prefixed: (name) => createLog(sink, redactor, `${prefix}[${name}] `),
  };
}
