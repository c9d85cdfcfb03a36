import { z } from 'zod';
import type { KubeObject } from '../kube/object.ts';
import type { Json } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { shorten } from '../util/shorten.ts';
import type { Answer } from './answer.ts';
import { addProblem } from './definition/add-problem.ts';
import { compileJsonPath } from './json-path.ts';
import { matchesAny, pattern, tooSlow } from './pattern.ts';

/** Asks for a value in an object: exactly one of `equals` and `matches` is given. */
export interface FieldTest {
  path: string;
  equals?: string | number | boolean | undefined;
  matches?: string | undefined;
}

/** The keys of a field test, to be spread into a mapping that `checkFieldTest` refines. */
export const fieldTestShape = {
  path: z.string().min(1).describe('JSONPath (RFC 9535), e.g. `$.status.phase`.'),
  equals: z
    .union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' })
    .describe('What it is; `3` and `"3"` are the same.')
    .optional(),
  matches: pattern.describe('Regular expression that fits anywhere in the value.').optional(),
};

/** The part of a field test's schema that no single key can say. */
export function checkFieldTest(test: FieldTest, context: z.RefinementCtx): void {
  if ((test.equals === undefined) === (test.matches === undefined)) {
    const code = test.equals === undefined ? 'missing-key' : 'conflicting-keys';
    addProblem(context, { code, message: 'it needs one of `equals` and `matches`' });
  }
}

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
