import { coloured } from '../../system/coloured.ts';
import type { LogSink } from '../../system/log.ts';

/** Log lines for a person: coloured on a terminal, debug lines only when asked for. */
export function terminalSink(
  write: (text: string) => void,
  { colour, debug }: { colour: boolean; debug: boolean },
): LogSink {
  return (level, line, tone) => {
    if (level === 'debug' && !debug) return;
    write(`${colour ? coloured(level, line, tone) : line}\n`);
  };
}
