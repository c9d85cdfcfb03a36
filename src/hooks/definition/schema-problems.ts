import type { z } from 'zod';
import type { IssueCode } from '../../model/issue.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { shorten } from '../../util/shorten.ts';
import { foreignWord } from '../foreign-words/find.ts';
import { keysAt } from './schema-at.ts';
import { isOtherType, spellingHint } from './spelling-hint.ts';

/** What a schema says about a value, with the path instead of the place. */
export interface Problem {
  code: IssueCode;
  path: (string | number)[];
  message: string;
  hint?: string;
  /** It is about the key at `path`, not about its value. */
  aboutKey?: true;
  /** A scalar that would be right as text. */
  wantsQuotes?: true;
  /** Those of the mapping that should stand there. */
  keys?: readonly string[];
  /** Only a mapping or a list can stand there, so no text that a placeholder becomes will do. */
  wantsStructure?: true;
}

/** Turns what zod reports (with `expectedPhrase` as its error map) into problems; `root` is the value that was parsed. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], root: unknown, schema: z.ZodType): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
    }
    if (issue.code === 'invalid_union') {
      const branch = branchFor(issue.errors);
      if (branch !== undefined) {
        return problemsOf(
          branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          root,
          schema,
        );
      }
    }
    if (issue.code === 'custom' && isProblem(issue.params?.problem)) {
      return [{ ...issue.params.problem, path: [...path, ...issue.params.problem.path] }];
    }
    const value = valueAt(root, path);
    return value === undefined && isThereByAnotherName(path, root, schema)
      ? []
      : [withKeys(problemOf(issue, path, value), schema)];
  });
}

/** The key is missing only because another tool's word for it stands there, which is an issue of its own. */
function isThereByAnotherName(path: Problem['path'], root: unknown, schema: z.ZodType): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return false;
  const known = keysAt(schema, path.slice(0, -1));
  return Object.keys(parent).some((key) => foreignWord(key, known)?.means === path.at(-1));
}

/** What the one member of a union says that takes values of this type at all. */
function branchFor(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const possible = branches.filter((issues) => !issues.some(isAboutType));
  return possible.length === 1 ? possible[0] : undefined;
}

function isAboutType(issue: z.core.$ZodIssue): boolean {
  const { code, path } = issue;
  if (path.length > 0) return false;
  if (code === 'invalid_union') return issue.errors.every((issues) => issues.some(isAboutType));
  return code === 'invalid_type' || code === 'invalid_value';
}

function wantsStructure(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(wantsStructure));
  return issue.code === 'invalid_type' && ['object', 'array', 'record'].includes(issue.expected);
}

function problemOf(issue: z.core.$ZodIssue, path: Problem['path'], value: unknown): Problem {
  const key = path.length === 0 ? 'the file' : `\`${keyOf(path)}\``;
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'different';
    return { code: 'invalid-value', path, message: `the key ${key} must be ${expected}`, aboutKey: true };
  }
  if (value === undefined)
    return { code: 'missing-key', path, message: `${key} is missing; it must be ${issue.message}` };
  const wrongType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  const asText =
    typeof value === 'string' &&
    issue.code === 'invalid_value' &&
    issue.values.some((allowed) => isOtherType(allowed, value));
  const message = `${key} must be ${issue.message}, not ${describeValue(value, wrongType || asText)}`;
  const hint = spellingHint(issue, value);
  if (!wrongType) return { code: 'invalid-value', path, message, ...(hint !== undefined && { hint }) };
  const wantsQuotes =
    issue.message.includes('text') && (typeof value === 'number' || typeof value === 'boolean');
  return {
    code: 'wrong-type',
    path,
    message,
    ...(hint !== undefined && { hint }),
    ...(wantsQuotes && { wantsQuotes }),
    ...(wantsStructure(issue) && { wantsStructure: true as const }),
  };
}

function withKeys(problem: Problem, schema: z.ZodType): Problem {
  const keys = problem.wantsStructure ? keysAt(schema, problem.path) : [];
  return keys.length === 0 ? problem : { ...problem, keys };
}

/** A key that the mapping at `path` does not have. */
export function unknownKey(key: string, path: Problem['path'], known: readonly string[]): Problem {
  const where = path.length === 0 ? 'the top level' : `\`${keyOf(path)}\``;
  return {
    code: 'unknown-key',
    path: [...path, key],
    message: `${where} has no key \`${key}\``,
    hint: foreignWord(key, known)?.write ?? hintFor(key, didYouMean(key, known), known),
    aboutKey: true,
  };
}

function hintFor(key: string, meant: string | undefined, known: readonly string[]): string {
  if (key === '<<') return 'YAML 1.2 has no merge keys; shared settings go into `defaults`';
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  if (known.includes('inlineValues'))
    return "the chart's own values go into `values`; all keys are in docs/manifest.md";
  return `it takes ${known.join(', ')}`;
}

/** The nearest name on a path: `needs[2]`, `timeout`. */
export function keyOf(path: readonly (string | number)[]): string {
  const named = path.findLastIndex((step) => typeof step === 'string');
  return path
    .slice(Math.max(0, named))
    .map((step) => (typeof step === 'number' ? `[${step}]` : step))
    .join('');
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    root,
  );
}

const LONGEST_SHOWN = 60;

/** What was seen; text is only shown by its type when that is what is wrong: it may be a secret. */
function describeValue(value: unknown, byType: boolean): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (value === '') return 'empty text';
  if (typeof value === 'string') return byType ? 'text' : `\`${shorten(value, LONGEST_SHOWN)}\``;
  return `${byType ? `the ${typeof value} ` : ''}${String(value)}`;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}
