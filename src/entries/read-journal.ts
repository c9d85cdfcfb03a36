import { readFile } from 'node:fs/promises';
import type { Event } from '../model/event.ts';

/** The events of a journal file; a last line that was cut off in the middle is left out, and so is everything after it. */
export async function readJournal(path: string): Promise<Event[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const events: Event[] = [];
  for (const line of text.split('\n')) {
    try {
      events.push(JSON.parse(line) as Event);
    } catch {
      break;
    }
  }
  return events;
}
