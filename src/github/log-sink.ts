import { coloured } from '../system/coloured.ts';
import type { LogSink } from '../system/log.ts';

/** The log of a step, in which only what this project says on purpose can be a workflow command. */
export interface ActionsLog {
  sink: LogSink;
  /** Has the runner mask a line from here on: before the next line of this log, together with all others that came in between. */
  mask(line: string): void;
  /** Runs `issue`, whose output the runner may read as commands (`::error::`). */
  withCommands(issue: () => void): void;
  /** Runs `write`, whose lines are folded below this title. */
  group(title: string, write: () => void): void;
  /** Lets the runner read commands again, for whatever runs after us. */
  end(): void;
}

/** A process that is killed takes along what it has not told by then. */
const MASKS_WAIT_MS = 200;

/**
 * Stops workflow commands for everything that is logged: text of clusters, charts and scripts passes through here.
 * `token` must be unguessable. Warnings and errors are coloured; annotations are made by `withCommands`, because GitHub
 * shows only ten of them. The runner echoes each command, so masks go out in batches.
 */
export function createActionsLog(
  write: (text: string) => void,
  { token, debug }: { token: string; debug: boolean },
): ActionsLog {
  const stop = () => write(`::stop-commands::${token}\n`);
  const resume = () => write(`::${token}::\n`);
  let ended = false;
  let masks: string[] = [];
  const writeMasks = () => {
    const lines = masks;
    masks = [];
    if (lines.length > 0) write(lines.map((line) => `::add-mask::${escapeData(line)}\n`).join(''));
  };
  const withCommands = (issue: () => void) => {
    resume();
    writeMasks();
    issue();
    stop();
  };
  const flush = () => {
    if (masks.length > 0 && !ended) withCommands(() => {});
  };
  stop();
  return {
    sink(level, line) {
      if (level === 'debug' && !debug) return;
      flush();
      write(`${coloured(level, line)}\n`);
    },
    mask(line) {
      if (masks.length === 0) setTimeout(flush, MASKS_WAIT_MS).unref();
      masks.push(line);
    },
    withCommands,
    group(title, writeLines) {
      withCommands(() => write(`::group::${escapeData(title)}\n`));
      writeLines();
      withCommands(() => write('::endgroup::\n'));
    },
    end() {
      if (ended) return;
      ended = true;
      resume();
      writeMasks();
    },
  };
}

/** What a workflow command says, as the runner reads it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
