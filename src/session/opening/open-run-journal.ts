import { join } from 'node:path';
import { type Journal, openJournal } from '../../engine/journal.ts';
import type { Event } from '../../model/journal/event.ts';
import { filesystemFailure } from '../../model/result/filesystem-failure.ts';
import type { Deps } from '../contract.ts';

export const JOURNAL_FILE = 'journal.jsonl';

/**
 * Opens the journal in the result folder of a run; `earlier` are its events when another process began it.
 * The file is best effort: a run goes on without it.
 */
export function openRunJournal(
  resultFolder: string,
  deps: Pick<Deps, 'clock' | 'redactor' | 'onEvent' | 'log'>,
  earlier?: readonly Event[],
): Journal {
  return openJournal(join(resultFolder, JOURNAL_FILE), {
    clock: deps.clock,
    redactor: deps.redactor,
    onEvent: deps.onEvent,
    onTrouble: (error) => {
      const why = filesystemFailure(error)?.message ?? (error as Error).message;
      deps.log.warning(`the journal could not be written: ${why}`);
    },
    ...(earlier && { earlier }),
  });
}
