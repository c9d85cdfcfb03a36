import type { Event } from '../model/journal/event.ts';
import { createProgress, HEARTBEAT_MS, writeLines } from '../report/progress/progress.ts';
import { createProgressRows } from '../report/progress/rows.ts';
import { finalTable, liveTable } from '../report/progress/table.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { Redactor } from '../system/redactor.ts';
import type { LiveScreen, Terminal } from './cli/live-screen.ts';

/** Tells people what a run does while it does it. */
export interface Follower {
  onEvent(event: Event): void;
  /** No timer is left after it. */
  stop(): void;
}

/** How often a live table is drawn at most, and at least while something runs. */
const DRAW_MS = 100;
const TICK_MS = 1_000;

/** A line for each transition, and every ten seconds one for each release that is at work and silent. */
export function followByLines(log: Log, clock: Clock): Follower {
  const progress = createProgress();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearInterval(timer);
  return {
    stop,
    onEvent(event) {
      if (event.type === 'run-planned') {
        // Often enough that nobody is silent for much longer than that.
        timer = setInterval(
          () => writeLines(log, progress.heartbeat(clock.now())),
          HEARTBEAT_MS / 10,
        ).unref();
      }
      if (event.type === 'run-ended') stop();
      writeLines(log, progress.onEvent(event));
    },
  };
}

export interface LiveDeps {
  screen: LiveScreen;
  terminal: Terminal;
  log: Log;
  redactor: Redactor;
  clock: Clock;
}

/**
 * A table that is drawn in place, with warnings and errors above it, and at the end a plain one that stays. A plan is there to be
 * read: it has all its lines, and only the table that stays.
 */
export function followLive({ screen, terminal, log, redactor, clock }: LiveDeps): Follower {
  const progress = createProgress();
  const rows = createProgressRows();
  let isPlan = false;
  let tick: NodeJS.Timeout | undefined;
  let next: NodeJS.Timeout | undefined;
  const draw = () => {
    next = undefined;
    const space = { columns: terminal.columns(), lines: terminal.rows() - 1 };
    const lines = liveTable(rows.rows(), { now: clock.now(), startedAt: rows.startedAt(), space });
    screen.show(lines.map((line) => redactor.clean(line)));
  };
  const stop = () => {
    clearInterval(tick);
    clearTimeout(next);
    screen.show([]);
  };
  return {
    stop,
    onEvent(event) {
      rows.follow(event);
      const lines = progress.onEvent(event);
      if (event.type === 'run-planned') isPlan = event.plan.dryRun;
      const isWhole = isPlan || event.type === 'run-planned';
      writeLines(log, isWhole ? lines : lines.filter(({ level }) => level !== 'info'));
      if (event.type === 'run-planned' && !isPlan) tick = setInterval(draw, TICK_MS).unref();
      if (event.type !== 'run-ended') {
        if (!isPlan) next ??= setTimeout(draw, DRAW_MS).unref();
        return;
      }
      stop();
      for (const line of finalTable(rows.rows(), { columns: terminal.columns() })) log.info(line);
    },
  };
}
