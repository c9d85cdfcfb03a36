import type { JsonObject } from '../../model/json.ts';

/** An item of a list: where it stands, and what tells it from the others where its items have keys. */
export interface ListItem {
  index: number;
  keys: JsonObject;
}

/** The way to a field: the keys of mappings and the items of lists. */
export type FieldPath = readonly (string | ListItem)[];

/** As messages write it: `spec.template.spec.containers[name=web].image`. */
export function pathText(path: FieldPath): string {
  const text = path.map((step) => (typeof step === 'string' ? keyText(step) : itemText(step))).join('');
  return text.replace(/^\./, '');
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function itemText({ index, keys }: ListItem): string {
  const pairs = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? `[${index}]` : `[${pairs.join(',')}]`;
}

/**
 * Whether a field is the one that a JSON pointer names, or stands below it. `*` is any key or item; an item of a list is also
 * named by its key: `/spec/template/spec/containers/web`.
 */
export function isAtPointer(path: FieldPath, pointer: string): boolean {
  const tokens = pointerTokens(pointer);
  return tokens.length <= path.length && tokens.every((token, depth) => isStep(path[depth], token));
}

function pointerTokens(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isStep(step: FieldPath[number] | undefined, token: string): boolean {
  if (step === undefined) return false;
  if (token === '*' || typeof step === 'string') return token === '*' || step === token;
  return String(step.index) === token || Object.values(step.keys).some((value) => String(value) === token);
}

/** The same for the same field of the same object. */
export function pathKey(path: FieldPath): string {
  return path.map((step) => (typeof step === 'string' ? step : `#${step.index}`)).join('\n');
}
