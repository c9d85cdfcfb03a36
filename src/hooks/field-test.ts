import type { KubeObject } from '../kube/object.ts';
import type { FieldTest } from '../model/field-test.ts';
import type { Json } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { shorten } from '../util/shorten.ts';
import type { Answer } from './answer.ts';
import { compileJsonPath } from './json-path.ts';
import { matchesAny, tooSlow } from './pattern.ts';

/** Half a sentence: `$.status.phase is Bound`. */
export function describeFieldTest({ path, equals, matches }: FieldTest, object?: string): string {
  const where = object === undefined ? path : `${path} of ${object}`;
  return `${where} ${matches === undefined ? `is ${equals}` : `matches ${matches}`}`;
}

/**
 * Makes the test: it holds when one of the values at the path fits, and does not when there is none; `seen` follows the
 * object's name. A failure means a wrong path, or one that takes too long.
 */
export async function fieldTester({
  path,
  equals,
  matches,
}: FieldTest): Promise<Result<(object: KubeObject) => Result<Answer>>> {
  const compiled = await compileJsonPath(path);
  if (!compiled.ok) return fail({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
  const anyFits = (values: string[]) =>
    matches === undefined ? values.includes(String(equals)) : matchesAny(matches, values);
  return ok((object) => {
    const values = compiled.query(object as unknown as Json)?.map(asText);
    if (values === undefined) return fail(tooSlow(`path ${path}`));
    const holds = anyFits(values);
    return holds === undefined
      ? fail(tooSlow(`\`matches: ${matches}\` at ${path}`))
      : ok({ holds, seen: has(object, path, values) });
  });
}

const LONGEST_SHOWN = 80;

function has(object: KubeObject, path: string, values: string[]): string {
  const [first] = values;
  if (first === undefined) return `has no ${path}`;
  if (object.kind === 'Secret') return `has another value at ${path}`;
  return `has ${path}: ${shorten(first, LONGEST_SHOWN)}${values.length > 1 ? ` (and ${values.length - 1} more)` : ''}`;
}

function asText(value: Json): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
