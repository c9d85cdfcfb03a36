import { stringify } from 'yaml';
import type { Json } from '../../../src/model/json.ts';

/** What `{{ ... }}` is evaluated in. */
export interface Scope {
  Values: Json;
  Release: { Name: string; Namespace: string; Revision: number };
}

/** A failed render, in Helm's words. */
export class TemplateError extends Error {}

const BLOCK = /\{\{-?\s*if (.+?)\s*-?\}\}\n?([\s\S]*?)\{\{-?\s*end\s*-?\}\}\n?/g;
const ACTION = /\{\{-?\s*(.+?)\s*-?\}\}/g;

/** The few expressions that the charts of unit tests use; whatever else a chart asks for is an error, never a wrong text. */
export function renderTemplate(path: string, text: string, scope: Scope): string {
  const evaluate = (expression: string) => {
    try {
      return resultOf(expression, scope);
    } catch (error) {
      throw new TemplateError(`execution error at (${path}:1:3): ${(error as Error).message}`);
    }
  };
  return text
    .replace(BLOCK, (_, condition: string, body: string) => (isTrue(evaluate(condition)) ? body : ''))
    .replace(ACTION, (_, expression: string) => {
      const value = evaluate(expression);
      return value === null || value === undefined ? '' : String(value);
    });
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[()|]|[^\s()|]+/g;

function resultOf(expression: string, scope: Scope): Json | undefined {
  const tokens = expression.match(TOKEN) ?? [];
  const value = pipeline(tokens, scope);
  if (tokens.length > 0) throw new Error(`unexpected ${tokens[0]}`);
  return value;
}

function pipeline(tokens: string[], scope: Scope): Json | undefined {
  let value = command(tokens, scope, []);
  while (tokens[0] === '|') {
    tokens.shift();
    value = command(tokens, scope, [value]);
  }
  return value;
}

/** A name with its arguments, to which what comes through the pipe is the last. */
function command(tokens: string[], scope: Scope, piped: (Json | undefined)[]): Json | undefined {
  const terms: { text: string; value: Json | undefined }[] = [];
  while (tokens.length > 0 && tokens[0] !== '|' && tokens[0] !== ')') {
    const text = tokens.shift() as string;
    if (text !== '(') terms.push({ text, value: literal(text, scope) });
    else {
      terms.push({ text, value: pipeline(tokens, scope) });
      tokens.shift();
    }
  }
  const [first, ...rest] = terms;
  const called = first && FUNCTIONS[first.text];
  if (called) return called(...rest.map(({ value }) => value), ...piped);
  if (rest.length > 0 || piped.length > 0) throw new Error(`function "${first?.text}" not defined`);
  return first?.value;
}

function literal(text: string, scope: Scope): Json | undefined {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  if (/^-?\d+$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (!text.startsWith('.')) return undefined;
  let value: unknown = scope;
  for (const key of text.slice(1).split('.').filter(Boolean))
    value = (value as Record<string, unknown> | undefined)?.[key];
  return value as Json | undefined;
}

type Called = (...args: (Json | undefined)[]) => Json | undefined;

const FUNCTIONS: Record<string, Called> = {
  default: (fallback, value) => (isTrue(value) ? value : fallback),
  quote: (value) => JSON.stringify(String(value ?? '')),
  toJson: (value) => JSON.stringify(value ?? null),
  toYaml: (value) => stringify(value).trimEnd(),
  dict: () => ({}),
  list: (...items) => items.map((item) => item ?? null),
  fail: (text) => {
    throw new Error(String(text));
  },
};

function isTrue(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
