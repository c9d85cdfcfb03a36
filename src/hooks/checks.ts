import { z } from 'zod';
import type { Result } from '../model/result.ts';
import type { Answer } from './answer.ts';
import { absent } from './checks/absent.ts';
import type { Check, CheckContext } from './checks/check.ts';
import { dns } from './checks/dns.ts';
import { exactlyOne } from './checks/exactly-one.ts';
import { exists } from './checks/exists.ts';
import { field } from './checks/field.ts';
import { http } from './checks/http.ts';
import { podsReady } from './checks/pods-ready.ts';
import { prometheus } from './checks/prometheus.ts';
import { tcp } from './checks/tcp.ts';
import type { PermissionRequest } from './objects/permission-request.ts';

/** The questions that `check` hooks and `if` can ask, in the order in which the docs list them. */
export const CHECKS = { exists, absent, field, podsReady, http, prometheus, tcp, dns };

type CheckName = keyof typeof CHECKS;

/** The name of a check with its spec; exactly one. */
export type Question = {
  [Name in CheckName]: { [Key in Name]: z.infer<(typeof CHECKS)[Name]['schema']> };
}[CheckName];

/** Where JSONPaths stand in a question. */
export const QUESTION_PATHS: readonly (readonly string[])[] = [['field', 'path']];

const names = Object.keys(CHECKS) as CheckName[];

/** The keys of a mapping that asks one question; whoever uses them refines it by `exactlyOne`. */
export const questionShape = Object.fromEntries(
  names.map((name) => [name, CHECKS[name].schema.describe(CHECKS[name].summary).optional()]),
) as { [Name in CheckName]: z.ZodOptional<(typeof CHECKS)[Name]['schema']> };

/** One question. */
export const questionSchema = z
  .strictObject(questionShape)
  .superRefine((written, context) => exactlyOne(written, context, names)) as unknown as z.ZodType<Question>;

export function ask(question: Question, context: CheckContext): Promise<Result<Answer>> {
  const { check, spec } = checkOf(question);
  return check.ask(spec, context);
}

/** Half a sentence that follows "if". */
export function describeQuestion(question: Question): string {
  const { check, spec } = checkOf(question);
  return check.describe(spec);
}

export function rightsOfQuestion(question: Question): PermissionRequest[] {
  const { check, spec } = checkOf(question);
  return check.rights(spec);
}

function checkOf(question: Question): { check: Check<never>; spec: never } {
  const name = names.find((candidate) => candidate in question);
  if (name === undefined) throw new Error('Internal error: a question without a check');
  return {
    check: CHECKS[name] as Check<never>,
    spec: (question as Record<string, unknown>)[name] as never,
  };
}
