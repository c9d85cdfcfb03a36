import type { Event } from '../model/journal/event.ts';
import { hasWork } from '../plan/has-work.ts';
import type { Log, LogLevel } from '../system/log.ts';
import { counted } from '../util/counted.ts';

/** Of one release; what is between them is left out. */
const FIRST_LINES = 1_000;
const LAST_LINES = 4_000;

interface Buffer {
  first: DetailLine[];
  last: DetailLine[];
  leftOut: number;
}

interface DetailLine {
  level: LogLevel;
  text: string;
}

/** A log in which the output of parallel releases does not interleave. */
export interface GroupedDetails {
  /** Its `prefixed` logs keep their lines until the release of that name, or the run's phase, has ended. */
  log: Log;
  /** To be told every event before anybody writes a line about it. */
  onEvent(event: Event): void;
  /** Writes what is still kept. */
  flush(): void;
}

/**
 * Keeps what scripts and hooks of a release print, at most its first 1000 and last 4000 lines, and writes it as one group at
 * the release's end. While only one release has work to do its lines are written at once: nothing can come between them.
 */
export function groupDetails(
  log: Log,
  { group, debug }: { group: (title: string, write: () => void) => void; debug: boolean },
): GroupedDetails {
  const buffers = new Map<string, Buffer>();
  let isAlone = false;

  function keep(name: string, line: DetailLine): void {
    const buffer = buffers.get(name) ?? { first: [], last: [], leftOut: 0 };
    buffers.set(name, buffer);
    if (buffer.first.length < FIRST_LINES) {
      buffer.first.push(line);
      return;
    }
    buffer.last.push(line);
    if (buffer.last.length <= LAST_LINES) return;
    buffer.last.shift();
    buffer.leftOut++;
  }

  function flush(name: string): void {
    const buffer = buffers.get(name);
    if (!buffer) return;
    buffers.delete(name);
    const { first, last, leftOut } = buffer;
    const count = first.length + leftOut + last.length;
    group(`${name}: ${counted(count, 'line')} of output`, () => {
      for (const { level, text } of first) log[level](text);
      if (leftOut > 0) log.warning(`... ${leftOut} lines are left out`);
      for (const { level, text } of last) log[level](text);
    });
  }

  const details = (name: string, direct: Log, prefix: string): Log => {
    const write = (level: LogLevel) => (text: string) => {
      // Nobody shall open a group that has nothing to show.
      if (level === 'debug' && !debug) return;
      if (isAlone) direct[level](text);
      else for (const line of text.split(/\r?\n/)) keep(name, { level, text: prefix + line });
    };
    return {
      debug: write('debug'),
      info: write('info'),
      warning: write('warning'),
      error: write('error'),
      prefixed: (inner) => details(name, direct.prefixed(inner), `${prefix}[${inner}] `),
    };
  };

  return {
    log: { ...log, prefixed: (name) => details(name, log.prefixed(name), '') },
    onEvent(event) {
      if (event.type === 'run-planned') isAlone = event.plan.releases.filter(hasWork).length <= 1;
      if (event.type === 'release-ended') flush(event.release);
      if (event.type === 'run-phase-ended') flush(event.phase);
    },
    flush() {
      for (const name of [...buffers.keys()]) flush(name);
    },
  };
}
