import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Event, EventBody } from '../model/journal/event.ts';
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

export interface JournalOptions {
  clock: Clock;
  redactor: Redactor;
  onEvent: (event: Event) => void;
  earlier?: readonly Event[];
  /** Called once when the file can no longer be written. */
  onTrouble?: (error: unknown) => void;
}

/**
 * The append-only record of a run: one redacted JSON line an event, each written by a single synchronous write, so that
 * what was emitted before a SIGKILL is in the file whole. A file that can no longer be written (a full disk) ends at its
 * last whole event, and the record goes on in memory, so that the run keeps its outcome.
 * Listeners see each event after it was written. Throws when the file cannot be opened.
 * With `earlier`, the events that the file holds, it goes on behind them; a line that was cut off is closed first.
 */
export function openJournal(path: string, options: JournalOptions): Journal {
  const { clock, redactor, onEvent, earlier, onTrouble } = options;
  const file = openSync(path, earlier === undefined ? 'w' : 'a', 0o600);
  const events: Event[] = [...(earlier ?? [])];
  if (earlier !== undefined && !readFileSync(path, 'utf8').endsWith('\n')) writeSync(file, '\n');
  let size = fstatSync(file).size;
  let open = true;
  let writable = true;

  function write(line: Buffer): void {
    try {
      for (let at = 0; at < line.length; ) at += writeSync(file, line, at);
      size += line.length;
    } catch (error) {
      writable = false;
      dropTail();
      onTrouble?.(error);
    }
  }

  function dropTail(): void {
    try {
      ftruncateSync(file, size);
    } catch {
      // Readers leave out a last line that is not whole.
    }
  }

  return {
    emit(body) {
      const event = redactor.cleanJson<Event>({ at: clock.now(), ...body });
      events.push(event);
      if (open && writable) write(Buffer.from(`${JSON.stringify(event)}\n`));
      onEvent(event);
    },
    events: () => events,
    close() {
      if (!open) return;
      open = false;
      try {
        fsyncSync(file);
      } catch (error) {
        if (writable) onTrouble?.(error);
      } finally {
        closeSync(file);
      }
    },
  };
}
