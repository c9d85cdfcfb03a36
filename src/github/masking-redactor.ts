import type { Redactor } from '../system/redactor.ts';
import { secretTexts } from '../system/secret-forms.ts';

/** A shorter value would blank out half of every log of the job. */
const SHORTEST_MASK = 6;
/** The runner looks for each mask in each line of the job: a word list in a Secret must not make thousands. A key has 50 lines. */
const MOST_OF_ONE = 100;
const MOST_OF_ALL = 1_000;

/**
 * A redactor that also tells the runner what it learns, so that the steps after this one cannot print it either.
 * `mask` gets one line each, and not all of a secret of very many.
 */
export function maskingRedactor(redactor: Redactor, mask: (line: string) => void): Redactor {
  const masked = new Set<string>();
  return {
    ...redactor,
    learn(secret) {
      redactor.learn(secret);
      const lines = secretTexts(secret).filter(
        (text) => text.length >= SHORTEST_MASK && !/[\r\n]/.test(text) && !masked.has(text),
      );
      for (const line of lines.slice(0, Math.min(MOST_OF_ONE, MOST_OF_ALL - masked.size))) {
        masked.add(line);
        mask(line);
      }
    },
  };
}
