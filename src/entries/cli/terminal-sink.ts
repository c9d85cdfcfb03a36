import type { LogLevel, LogSink } from '../../system/log.ts';

const COLOURS: Record<LogLevel, string> = {
  debug: '\u001b[90m',
  info: '',
  warning: '\u001b[33m',
  error: '\u001b[31m',
};

/** Log lines for a person: coloured on a terminal, debug lines only when asked for. */
export function terminalSink(
  write: (text: string) => void,
  { colour, debug }: { colour: boolean; debug: boolean },
): LogSink {
  return (level, line) => {
    if (level === 'debug' && !debug) return;
    const start = colour ? COLOURS[level] : '';
    write(start === '' ? `${line}\n` : `${start}${line}\u001b[0m\n`);
  };
}
