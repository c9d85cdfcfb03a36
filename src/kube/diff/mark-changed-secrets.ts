import { isJsonObject } from '../../model/json.ts';
import type { KubeObject } from '../object.ts';
import { redactObject } from '../redact-object.ts';

/**
 * The newer of two versions of an object, redacted like any other, but with ` (changed)` behind what is masked and not what
 * it was: that a password is a new one may be the reason for everything.
 */
export function markChangedSecrets(before: KubeObject, after: KubeObject): KubeObject {
  return mark(
    { raw: before, shown: redactObject(before) },
    { raw: after, shown: redactObject(after) },
  ) as KubeObject;
}

/** A value as it is and as it may be shown. */
interface Redacted {
  raw: unknown;
  shown: unknown;
}

function mark(before: Redacted, after: Redacted): unknown {
  const { raw, shown } = after;
  if (Array.isArray(shown)) {
    return shown.map((item, index) => mark(counterpart(before, item, index), at(after, index)));
  }
  if (isJsonObject(shown)) {
    return Object.fromEntries(Object.keys(shown).map((key) => [key, mark(at(before, key), at(after, key))]));
  }
  const isHidden = shown !== raw && before.shown === shown;
  return isHidden && before.raw !== raw ? `${shown} (changed)` : shown;
}

/** Items that have names are the same item wherever in the list they stand. */
function counterpart(before: Redacted, item: unknown, index: number): Redacted {
  const name = isJsonObject(item) ? item.name : undefined;
  if (name === undefined || !Array.isArray(before.shown)) return at(before, index);
  return at(
    before,
    before.shown.findIndex((other) => isJsonObject(other) && other.name === name),
  );
}

function at({ raw, shown }: Redacted, key: string | number): Redacted {
  return { raw: child(raw, key), shown: child(shown, key) };
}

function child(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
