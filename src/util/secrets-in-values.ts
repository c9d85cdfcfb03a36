import { isAboutSecret, soundOf } from './sounds-secret.ts';
import { printGoFloat } from './yaml/go-number.ts';

/** Shorter texts cannot be told from what is no secret. */
const SHORTEST = 4;

/**
 * The texts in chart values that stand where secrets stand: `password`, `apiToken`, `secrets.*`. They must not be seen in
 * Helm's errors. Numbers are given as people write them and as Go's templates print them.
 */
export function secretsInValues(values: unknown): string[] {
  const found = new Set<string>();
  collect(values, 'open', found);
  return [...found];
}

function collect(value: unknown, place: 'open' | 'secret' | 'all', found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, place, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inherits = place === 'all' && !isAboutSecret(key);
      collect(item, inherits ? 'all' : soundOf(key), found);
    }
  } else if (place !== 'open') {
    for (const text of textsOf(value)) if (text.length >= SHORTEST) found.add(text);
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'bigint') return [String(value), printGoFloat(Number(value))];
  if (typeof value === 'number') return [String(value), printGoFloat(value)];
  return [];
}
