import { z } from 'zod';
import type { ClusterReader } from '../cluster/contract.ts';
import type { KubeObject } from '../kube/object.ts';
import type { Json } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { compileJsonPath } from './json-path.ts';
import {
  describeReference,
  type ObjectReference,
  objectReference,
  resolveObject,
} from './object-reference.ts';

/** Where a condition looks. */
export interface ConditionContext {
  reader: ClusterReader;
  namespace: string;
  signal?: AbortSignal;
}

interface ConditionRow<Spec> {
  /** For the docs. */
  summary: string;
  schema: z.ZodType<Spec>;
  /** Half a sentence that follows "if". */
  describe(spec: Spec): string;
  test(spec: Spec, context: ConditionContext): Promise<Result<boolean>>;
}

const fieldSchema = z
  .strictObject({
    object: objectReference,
    path: z.string().describe('JSONPath (RFC 9535), e.g. `$.status.phase`.'),
    equals: z
      .union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' })
      .describe('What it is.')
      .optional(),
    matches: z.string().describe('Regular expression that fits anywhere in the value.').optional(),
  })
  .superRefine((field, context) => {
    if ((field.equals === undefined) === (field.matches === undefined)) {
      context.addIssue({ code: 'custom', message: 'a mapping with one of equals and matches' });
    }
    if (field.matches !== undefined && !isPattern(field.matches)) {
      context.addIssue({ code: 'custom', path: ['matches'], message: 'a regular expression' });
    }
  });

/** The questions that `if` can ask, one row each. */
export const CONDITIONS = {
  exists: row({
    summary: 'The object exists.',
    schema: objectReference,
    describe: (spec) => `${describeReference(spec)} exists`,
    async test(spec, context) {
      const object = await read(spec, context);
      return object.ok ? ok(object.value !== undefined) : object;
    },
  }),
  absent: row({
    summary: 'The object, or its kind, does not exist.',
    schema: objectReference,
    describe: (spec) => `${describeReference(spec)} does not exist`,
    async test(spec, context) {
      const object = await read(spec, context);
      return object.ok ? ok(object.value === undefined) : object;
    },
  }),
  field: row({
    summary:
      'A value at `path` in the object `equals` or `matches`; not so when the object or the value is missing. Numbers and text that read the same are equal.',
    schema: fieldSchema,
    describe: ({ object, path, equals, matches }) =>
      `${path} of ${describeReference(object)} ${matches === undefined ? `is ${equals}` : `matches ${matches}`}`,
    async test({ object: reference, path, equals, matches }, context) {
      const object = await read(reference, context);
      if (!object.ok || object.value === undefined) return object.ok ? ok(false) : object;
      const compiled = await compileJsonPath(path);
      if (!compiled.ok) return fail({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
      const fits = (value: string) =>
        matches === undefined ? value === String(equals) : new RegExp(matches).test(value);
      return ok(compiled.query(object.value as unknown as Json).some((value) => fits(asText(value))));
    },
  }),
};

type ConditionName = keyof typeof CONDITIONS;

/** What `if` asks before a hook runs: the name of a row with its spec; exactly one. */
export type HookCondition = {
  [Name in ConditionName]: { [Key in Name]: z.infer<(typeof CONDITIONS)[Name]['schema']> };
}[ConditionName];

const names = Object.keys(CONDITIONS) as ConditionName[];

/** Schema of `if`. */
export const conditionSchema = z
  .strictObject({
    exists: CONDITIONS.exists.schema.optional(),
    absent: CONDITIONS.absent.schema.optional(),
    field: CONDITIONS.field.schema.optional(),
  } satisfies Record<ConditionName, z.ZodType>)
  .refine((condition) => names.filter((name) => condition[name] !== undefined).length === 1, {
    error: `a mapping with exactly one of ${names.join(', ')}`,
  });

/** Asks the cluster; a failure means that there was no answer. */
export function holds(condition: HookCondition, context: ConditionContext): Promise<Result<boolean>> {
  const { row, spec } = rowOf(condition);
  return row.test(spec, context);
}

/** Half a sentence that follows "if", for plan and notes. */
export function describeCondition(condition: HookCondition): string {
  const { row, spec } = rowOf(condition);
  return row.describe(spec);
}

function row<Spec>(definition: ConditionRow<Spec>): ConditionRow<Spec> {
  return definition;
}

function rowOf(condition: HookCondition): { row: ConditionRow<never>; spec: never } {
  const name = names.find((candidate) => candidate in condition);
  if (name === undefined) throw new Error('Internal error: a condition without a question');
  return {
    row: CONDITIONS[name] as ConditionRow<never>,
    spec: (condition as Record<string, unknown>)[name] as never,
  };
}

async function read(
  reference: ObjectReference,
  { reader, namespace, signal }: ConditionContext,
): Promise<Result<KubeObject | undefined>> {
  const ref = await resolveObject(reference, { reader, namespace });
  if (!ref.ok || ref.value === undefined) return ref.ok ? ok(undefined) : ref;
  return reader.get(ref.value, { ...(signal && { signal }) });
}

function asText(value: Json): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
