import type { Json } from '../model/json.ts';
import { isJsonObject } from '../model/json.ts';
import { listText } from '../util/list-text.ts';
import type { KubeObject } from './object.ts';
import { nameOf } from './object.ts';

/** Fields that one warning names. */
const MOST_FIELDS = 5;

/**
 * The fields that the API server has no place for, from how it refuses a server-side apply: `spec.replicaz`,
 * `spec.template.spec.containers[name="api"].imagez`. Empty for any other refusal.
 */
export function undeclaredFields(refusal: string): string[] {
  const found = refusal.matchAll(/(?<!\S)\.?(\S{1,300}): field not declared in schema/g);
  return [...found].flatMap(([, path]) => path ?? []);
}

/** The field that the API server warns of after it has dropped it: `spec.template.spec.containers[0].imagez`. */
export function droppedField(warning: string): string | undefined {
  return /unknown field "([^"]{1,300})"/.exec(warning)?.[1];
}

/** The objects that set a field which stands in a warning of the API server, since that does not name them. */
export function objectsWith(path: string, objects: readonly KubeObject[]): KubeObject[] {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return objects.filter((object) => has(object as unknown as Json, steps));
}

/** Whether a refused server-side apply and a warning mean the same field: they name the items of a list each in its own way. */
export function isSameField(undeclared: string, dropped: string): boolean {
  const [one, other] = [undeclared, dropped].map((path) =>
    path.replace(/\[(?:"[^"]{0,300}"|[^\]"[])*\]/g, '[]'),
  );
  return one === other;
}

/** What happens to fields of an object that its kind does not have, where Helm applies on its own side. */
export function droppedText(object: KubeObject, fields: readonly string[]): string {
  const named = listText(fields, MOST_FIELDS);
  const [what, its] = fields.length === 1 ? ['field', 'it'] : ['fields', 'them'];
  return `${nameOf(object)}: the API server drops the ${what} ${named}, since kind ${object.kind} does not have ${its}`;
}

function has(value: Json | undefined, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined;
  if (Array.isArray(value)) return has(value[Number(step)], rest);
  return isJsonObject(value) && Object.hasOwn(value, step) && has(value[step], rest);
}
