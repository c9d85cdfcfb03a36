import type { z } from 'zod';
import type { IssueCode } from '../../model/issue.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { shorten } from '../../util/shorten.ts';
import { foreignWord } from '../foreign-words/find.ts';

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

const SWITCHES: Record<string, string> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
};

/** How to write text that means a number or a switch. Does not show the text: it may be a secret. */
function spellingHint(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const meant = /, (?:condition=Type|or a mapping)/.test(issue.message)
    ? nearWord(value, issue.message)
    : undefined;
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  if (/\b(?:a|whole) number\b/.test(issue.message) && value.trim() !== '' && Number.isFinite(Number(value))) {
    return 'write the number without quotes';
  }
  if (issue.code === 'invalid_value' && issue.values.some((allowed) => isOtherType(allowed, value))) {
    return `write ${value} without quotes`;
  }
  const state = SWITCHES[value.toLowerCase()];
  if (state === undefined || !issue.message.includes(state)) return undefined;
  return state === value ? `write \`${state}\` without quotes` : `write \`${state}\``;
}

/** Of a sign that is waited for: its words, or the condition of an object, as `Available` is one. */
function nearWord(written: string, message: string): string | undefined {
  const words = message.split(', ').filter((word) => /^[a-z]+$/.test(word));
  if (/^[A-Z][A-Za-z]{2,40}$/.test(written)) return didYouMean(written, words) ?? `condition=${written}`;
  return didYouMean(written, words);
}

function isOtherType(allowed: unknown, text: string): boolean {
  return typeof allowed !== 'string' && String(allowed) === text;
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

/** The keys of the mapping that `schema` describes at `path`. */
export function keysAt(schema: z.ZodType, path: Problem['path']): string[] {
  const shape = shapeOf(schemaAt(schema, path));
  return shape === undefined ? [] : Object.keys(shape);
}

/** The schema of what stands at `path`; undefined where it says nothing of it. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((node, step) => stepInto(node, step), schema);
}

function stepInto(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const { def } = unwrap(schema, typeof step === 'number' ? 'array' : 'mapping') ?? {};
  if (def === undefined) return undefined;
  if (def.type === 'object') return def.shape[String(step)];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return undefined;
}

function shapeOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape | undefined {
  const def = unwrap(schema)?.def;
  return def?.type === 'object' ? def.shape : undefined;
}

type AnyDef = z.core.$ZodTypes['_zod']['def'];

/** The schema behind optional, default, transform and, for unions, its mapping or its list member. */
export function unwrap(
  schema: z.core.$ZodType | undefined,
  wanted: 'mapping' | 'array' = 'mapping',
): { def: AnyDef } | undefined {
  let current = schema;
  while (current !== undefined) {
    const def = current._zod.def as AnyDef;
    if (def.type === 'optional' || def.type === 'default' || def.type === 'nonoptional')
      current = def.innerType;
    else if (def.type === 'pipe') current = def.in;
    else if (def.type === 'union') {
      const containers = def.options.filter((option) => isContainer(option));
      const member =
        containers.find((option) => (option._zod.def.type === 'array') === (wanted === 'array')) ??
        containers[0];
      if (member === undefined) return { def };
      current = member;
    } else return { def };
  }
  return undefined;
}

function isContainer(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def;
  return type === 'object' || type === 'array' || type === 'record';
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
