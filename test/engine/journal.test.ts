import { mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/engine/journal.ts';
import type { Event, EventBody } from '../../src/model/journal/event.ts';
import { readJournal } from '../../src/session/ending/read-journal.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createRedactor } from '../../src/system/redactor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const started = (release: string): EventBody => ({ type: 'release-started', release });

function open(path = join(folder, 'journal.jsonl')) {
  const seen: Event[] = [];
  const troubles: unknown[] = [];
  const redactor = createRedactor();
  const journal = openJournal(path, {
    clock: systemClock,
    redactor,
    onEvent: (event) => seen.push(event),
    onTrouble: (error) => troubles.push(error),
  });
  return { path, journal, redactor, seen, troubles };
}

describe('the journal', () => {
  it('has each event in its file, whole, before anybody hears of it', () => {
    const { path, journal } = open();
    journal.emit(started('api'));
    journal.emit(started('ünïcode'));
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).release)).toEqual(['api', 'ünïcode']);
    expect(lines[2]).toBe('');
    journal.close();
  });

  it('keeps secrets out of its file', () => {
    const { path, journal, redactor } = open();
    redactor.learn('hunter22');
    journal.emit(started('hunter22'));
    expect(readFileSync(path, 'utf8')).not.toContain('hunter22');
    journal.close();
  });

  it('goes on in memory when the disk is full, and says so once', () => {
    symlinkSync('/dev/full', join(folder, 'full'));
    const { journal, seen, troubles } = open(join(folder, 'full'));
    journal.emit(started('api'));
    journal.emit(started('web'));
    journal.close();
    expect(journal.events()).toHaveLength(2);
    expect(seen).toHaveLength(2);
    expect(troubles).toMatchObject([{ code: 'ENOSPC' }]);
  });

  it('is read up to an event that was cut off', async () => {
    const { path, journal } = open();
    journal.emit(started('api'));
    journal.emit(started('web'));
    journal.close();
    truncateSync(path, readFileSync(path).length - 5);
    expect(await readJournal(path)).toMatchObject([{ release: 'api' }]);
  });
});
