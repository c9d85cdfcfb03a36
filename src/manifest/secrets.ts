import type { Path } from './tree.ts';

/** Where a value from the environment may be a secret; everywhere else it names things that messages must show. */
const SECRET_PLACES = ['registries', 'values', 'set', 'inlineValues', 'hooks'];

/** What a version, a number or a flag looks like: masking it would only make messages unreadable. */
const HARMLESS = /^(true|false|null|v?\d+(\.\d+)*(-[a-z]+(\.\d+)*)?)$/i;

const SHORTEST_DIGITS = 8;

/** The variables' values that the redactor has to learn. */
export function secretValues(used: readonly { path: Path; value: string }[]): string[] {
  const values = used
    .filter(({ path }) => path.some((step) => SECRET_PLACES.includes(String(step))))
    .map(({ value }) => value)
    .filter((value) => value !== '' && !isHarmless(value));
  return [...new Set(values)];
}

/** A long row of digits may be a PIN or an account's password. */
function isHarmless(value: string): boolean {
  return HARMLESS.test(value) && !(/^\d+$/.test(value) && value.length >= SHORTEST_DIGITS);
}
