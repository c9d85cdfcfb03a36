import type { KubeObject } from '../kube/object.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { ClusterReader } from './contract.ts';

/** What the kept answers may weigh together, in characters of what objects hold. */
const MOST = 32 * 1024 ** 2;
/** For how long, in milliseconds: what is compared with a dry run must not be much older than that. */
const FRESH_MS = 2_000;
/** Of an object beside its data. */
const OBJECT = 4_096;

/**
 * A reader for a run that changes nothing, whose many parts ask for the same objects and lists within moments: whoever asks again within two
 * seconds sees what the first one saw. Beyond some megabytes the answers that were used longest ago are forgotten; what could not be
 * read is asked for again.
 */
export function snapshotOf(reader: ClusterReader, clock: Pick<Clock, 'now'>): ClusterReader {
  const answers = createAnswers(clock);
  return {
    ...reader,
    get: (ref, options) =>
      answers.once(
        JSON.stringify(ref),
        () => reader.get(ref, options),
        (found) => weigh(found ? [found] : []),
      ),
    list: (query, options) => answers.once(JSON.stringify(query), () => reader.list(query, options), weigh),
  };
}

interface Answer {
  value: Promise<unknown>;
  /** When it was asked for. */
  at: number;
  /** Undefined until it is there. */
  weight: number;
}

function createAnswers(clock: Pick<Clock, 'now'>) {
  // In the order of their last use.
  const kept = new Map<string, Answer>();
  let total = 0;

  function forget(key: string, answer: Answer): void {
    if (kept.get(key) !== answer) return;
    kept.delete(key);
    total -= answer.weight;
  }

  function keep(key: string, answer: Answer, weight: number): void {
    if (kept.get(key) !== answer) return;
    answer.weight = weight;
    total += weight;
    for (const [oldest, other] of kept) {
      if (total <= MOST) break;
      forget(oldest, other);
    }
  }

  return {
    once<T>(key: string, ask: () => Promise<Result<T>>, weightOf: (value: T) => number): Promise<Result<T>> {
      const known = kept.get(key);
      if (known && clock.now() - known.at > FRESH_MS) forget(key, known);
      else if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known.value as Promise<Result<T>>;
      }
      const settled = async () => {
        let result: Result<T> | undefined;
        try {
          result = await ask();
          return result;
        } finally {
          if (result?.ok) keep(key, answer, weightOf(result.value));
          else forget(key, answer);
        }
      };
      const answer: Answer = { value: Promise.resolve(), at: clock.now(), weight: 0 };
      kept.set(key, answer);
      const value = settled();
      answer.value = value;
      return value;
    },
  };
}

function weigh(objects: readonly KubeObject[]): number {
  return objects.reduce((sum, { data }) => sum + OBJECT + lengthOf(data), 0);
}

function lengthOf(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  );
}
