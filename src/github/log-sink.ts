import type { LogSink } from '../system/log.ts';

/** The log of a step, in which only what this project says on purpose can be a workflow command. */
export interface ActionsLog {
  sink: LogSink;
  /** Runs `issue`, whose output the runner may read as commands (`::error::`, `::add-mask::`). */
  withCommands(issue: () => void): void;
  /** Lets the runner read commands again, for whatever runs after us. */
  end(): void;
}

const COLOURS = { debug: '\u001b[90m', info: '', warning: '\u001b[33m', error: '\u001b[31m' } as const;

/**
 * Stops workflow commands for everything that is logged: text of clusters, charts and scripts passes through here.
 * `token` must be unguessable. Warnings and errors are coloured; annotations are made by `withCommands`, because GitHub
 * shows only ten of them.
 */
export function createActionsLog(
  write: (text: string) => void,
  { token, debug }: { token: string; debug: boolean },
): ActionsLog {
  const stop = () => write(`::stop-commands::${token}\n`);
  const resume = () => write(`::${token}::\n`);
  let ended = false;
  stop();
  return {
    sink(level, line) {
      if (level === 'debug' && !debug) return;
      const colour = COLOURS[level];
      write(colour === '' ? `${line}\n` : `${colour}${line}\u001b[0m\n`);
    },
    withCommands(issue) {
      resume();
      issue();
      stop();
    },
    end() {
      if (!ended) resume();
      ended = true;
    },
  };
}
