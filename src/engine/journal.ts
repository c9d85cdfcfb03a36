import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Event, EventBody } from '../model/event.ts';
import type { Clock } from '../system/clock.ts';
import type { Redactor } from '../system/redactor.ts';

/** Records one fact. */
export type Emit = (event: EventBody) => void;

export interface Journal {
  emit: Emit;
  /** Everything recorded so far, redacted. */
  events(): readonly Event[];
  close(): void;
}

/**
 * The append-only record of a run: one redacted JSON line an event, each written by a single synchronous write, so that
 * what was emitted before a SIGKILL is in the file whole.
 * Listeners see each event after it was written. Throws when the file cannot be opened (see `Journal` callers).
 */
export function openJournal(
  path: string,
  { clock, redactor, onEvent }: { clock: Clock; redactor: Redactor; onEvent: (event: Event) => void },
): Journal {
  const file = openSync(path, 'ax', 0o600);
  const events: Event[] = [];
  let open = true;
  return {
    emit(body) {
      const event = redactor.cleanJson<Event>({ at: clock.now(), ...body });
      events.push(event);
      if (open) writeSync(file, `${JSON.stringify(event)}\n`);
      onEvent(event);
    },
    events: () => events,
    close() {
      if (!open) return;
      open = false;
      fsyncSync(file);
      closeSync(file);
    },
  };
}
