import { isAboutSecret, soundOf } from './sounds-secret.ts';

/** Shorter texts are more often words that messages need than secrets. */
const SHORTEST = 8;

/** The texts in chart values that stand where secrets stand: `password`, `apiToken`, `secrets.*`. They must not be seen in Helm's errors. */
export function secretsInValues(values: unknown): string[] {
  const found = new Set<string>();
  collect(values, 'open', found);
  return [...found];
}

function collect(value: unknown, place: 'open' | 'secret' | 'all', found: Set<string>): void {
  if (typeof value === 'string') {
    if (place !== 'open' && value.length >= SHORTEST) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, place, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inherits = place === 'all' && !isAboutSecret(key);
      collect(item, inherits ? 'all' : soundOf(key), found);
    }
  }
}
