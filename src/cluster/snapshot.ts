import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader } from './contract.ts';

/** For how long, in milliseconds: what is compared with a dry run must not be much older than that. */
const FRESH_MS = 2_000;

/**
 * A reader for a run that changes nothing, whose many parts ask for the same objects and lists within moments: whoever asks again within two
 * seconds sees what the first one saw. Older answers are not kept; what could not be read is asked for again.
 */
export function snapshotOf(reader: ClusterReader, clock: Pick<Clock, 'now'>): ClusterReader {
  const once = askingOnce(clock);
  return {
    ...reader,
    get: (ref, options) => once(JSON.stringify(ref), () => reader.get(ref, options)),
    list: (query, options) => once(JSON.stringify(query), () => reader.list(query, options)),
  };
}

interface Answer {
  value: Promise<unknown>;
  /** When it was asked for. */
  at: number;
}

function askingOnce(clock: Pick<Clock, 'now'>) {
  // In the order in which they were asked for.
  const kept = new Map<string, Answer>();

  function forgetOld(): void {
    const now = clock.now();
    for (const [key, { at }] of kept) {
      if (now - at <= FRESH_MS) break;
      kept.delete(key);
    }
  }

  return <T>(key: string, ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    forgetOld();
    const known = kept.get(key);
    if (known) return known.value as Promise<Result<T>>;
    const answer: Answer = { value: Promise.resolve(), at: clock.now() };
    const asked = async () => {
      let isRead = false;
      try {
        const result = await ask();
        isRead = result.ok;
        return result;
      } finally {
        if (!isRead && kept.get(key) === answer) kept.delete(key);
      }
    };
    kept.set(key, answer);
    const value = asked();
    answer.value = value;
    return value;
  };
}
