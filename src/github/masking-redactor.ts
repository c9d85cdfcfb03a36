import type { Redactor } from '../system/redactor.ts';

/** A shorter value would blank out half of every log of the job. */
const SHORTEST_MASK = 6;

/**
 * A redactor that also tells the runner what it learns, so that the steps after this one cannot print it either.
 * `mask` gets one line each.
 */
export function maskingRedactor(redactor: Redactor, mask: (line: string) => void): Redactor {
  const masked = new Set<string>();
  return {
    ...redactor,
    learn(secret) {
      redactor.learn(secret);
      for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
        if (line.length < SHORTEST_MASK || masked.has(line)) continue;
        masked.add(line);
        mask(line);
      }
    },
  };
}
