import type { LogLevel, Tone } from '../../system/log.ts';

/** One line of the log. */
export interface ProgressLine {
  level: LogLevel;
  text: string;
  tone?: Tone;
}

const lineOf =
  (level: LogLevel) =>
  (text: string): ProgressLine[] => [{ level, text }];
export const debug = lineOf('debug');
export const info = lineOf('info');
export const warning = lineOf('warning');
export const error = lineOf('error');
