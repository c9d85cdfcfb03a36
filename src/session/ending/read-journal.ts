import { readFile } from 'node:fs/promises';
import type { Event } from '../../model/journal/event.ts';

/** The events of a journal file; a line that was cut off in the middle is left out. */
export async function readJournal(path: string): Promise<Event[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Event];
    } catch {
      return [];
    }
  });
}
