import { isJsonObject, type Json } from '../model/json.ts';
import type { Path } from './tree.ts';

/** Where a value from the environment may be a secret; everywhere else it names things that messages must show. */
const SECRET_PLACES = ['registries', 'values', 'set', 'inlineValues', 'hooks'];

/** What a version, a number or a flag looks like: masking it would only make messages unreadable. */
const HARMLESS = /^(true|false|null|v?\d+(\.\d+)*(-[a-z]+(\.\d+)*)?)$/i;

const SHORTEST_DIGITS = 8;

/** The variables' values that the redactor has to learn; `json` is the manifest, whose names must stay readable. */
export function secretValues(used: readonly { path: Path; value: string }[], json: Json): string[] {
  const names = namesIn(json);
  const values = used
    .filter(({ path }) => path.some((step) => SECRET_PLACES.includes(String(step))))
    .filter(({ path, value }) => path.includes('registries') || !names.some((name) => name.includes(value)))
    .map(({ value }) => value)
    .filter((value) => value !== '' && !isHarmless(value));
  return [...new Set(values)];
}

/** A long row of digits may be a PIN or an account's password. */
function isHarmless(value: string): boolean {
  return HARMLESS.test(value) && !(/^\d+$/.test(value) && value.length >= SHORTEST_DIGITS);
}

/** What a manifest, or one of its environments, calls releases, namespaces, contexts and environments. */
function namesIn(json: Json): string[] {
  if (!isJsonObject(json)) return [];
  const { id, cluster, defaults, charts, environments } = json;
  const parts = [{ id }, cluster, defaults, ...Object.values(charts ?? {})].filter(isJsonObject);
  const own = parts.flatMap((part) => [part.id, part.name, part.namespace, part.context]);
  const inside = Object.entries(isJsonObject(environments) ? environments : {}).flatMap(
    ([name, environment]) => [name, ...namesIn(environment ?? null)],
  );
  return [...own.filter((name) => typeof name === 'string'), ...inside];
}
