import type { Redactor } from '../system/redactor.ts';
import { secretTexts } from '../system/secret-forms.ts';

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
      const lines = secretTexts(secret).filter(
        (text) => text.length >= SHORTEST_MASK && !/[\r\n]/.test(text),
      );
      for (const line of lines.filter((text) => !masked.has(text))) {
        masked.add(line);
        mask(line);
      }
    },
  };
}
