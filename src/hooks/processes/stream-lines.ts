import type { Log } from '../../system/log.ts';
import { lastPart } from '../../util/shorten.ts';

const MOST_LINES = 10_000;
const MOST_CHARACTERS = 1_000_000;

/** Passes lines of a process on to the log as they come; past the limit they are only counted. */
export interface LineStream {
  line(text: string): void;
  /** Says how much was left out. */
  end(): void;
}

export function streamLines(log: Log): LineStream {
  let lines = 0;
  let characters = 0;
  let dropped = 0;
  return {
    line(text) {
      if (dropped > 0 || lines >= MOST_LINES || characters + text.length > MOST_CHARACTERS) {
        dropped += 1;
        return;
      }
      lines += 1;
      characters += text.length;
      log.info(text);
    },
    end() {
      if (dropped > 0) log.info(`(${dropped} more lines are not shown)`);
    },
  };
}

/** As much of an output as hook results keep. */
export const KEPT_CHARACTERS = 64 * 1024;

/** The end of an output, as hook results keep it. */
export function outputTail(text: string): string {
  return lastPart(text, KEPT_CHARACTERS);
}
