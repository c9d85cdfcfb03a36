import type { Issue } from '../../../model/issue.ts';
import type { Node } from '../../read/tree.ts';

/** One placeholder of a manifest, as it is written. */
export interface Placeholder {
  text: string;
  source: 'env' | 'secret' | 'slug' | 'vars' | 'environment';
  /** Of a variable, or the way to a value of `vars` with dots; empty for `${environment}`. Undefined when it is not complete. */
  name: string | undefined;
  /** What stands behind `:-`. */
  fallback: string | undefined;
}

const START = /\$\{(?:(?:env|secret|slug\.env|vars)\.|environment(?:\}|:-))/;
const PLACEHOLDER =
  /\$\{(?:(env|secret|slug\.env)\.([A-Za-z_]\w*)?|(vars)\.([\w-]+(?:\.[\w-]+)*)?|(environment)(?=\}|:-))(?:(?::-([^}]{0,4000}))?(\}))?/g;
/** In braces YAML wants the quotes, so they say nothing of the type. */
const WHOLE =
  /^\$\{(?:(?:env|secret|slug\.env)\.[A-Za-z_]\w*|vars\.[\w-]+(?:\.[\w-]+)*|environment)(?::-[^}]{0,4000})?\}$/;

/** Whether a text has placeholders to fill in. */
export function hasVariables(text: string): boolean {
  return START.test(text);
}

/** The placeholder that is all of a text. */
export function wholePlaceholder(text: string): Placeholder | undefined {
  if (!WHOLE.test(text)) return undefined;
  const [found] = text.matchAll(PLACEHOLDER);
  return found && toPlaceholder(found);
}

/** A text in its parts: what is written as it stands, and the placeholders between. */
export function splitAtPlaceholders(text: string): (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    parts.push(text.slice(at, match.index), toPlaceholder(match));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)];
}

function toPlaceholder(match: readonly (string | undefined)[]): Placeholder {
  const [text = '', word, name, vars, way, environment, fallback, end] = match;
  const whole = (given: string | undefined) => (end === undefined ? undefined : given);
  if (environment !== undefined) return { text, source: 'environment', name: whole(''), fallback };
  if (vars !== undefined) return { text, source: 'vars', name: whole(way), fallback };
  const source = word === 'slug.env' ? 'slug' : word === 'secret' ? 'secret' : 'env';
  return { text, source, name: whole(name), fallback };
}

/** What a placeholder stands for. */
export type Found =
  | { kind: 'text'; text: string; used: UsedValue[] }
  /** A value of `vars`, with its placeholders filled. */
  | { kind: 'node'; node: Node; used: UsedValue[] }
  | { kind: 'missing'; problem: MissingValue };

/** A text that a placeholder brought. */
export interface UsedValue {
  name: string;
  value: string;
  /** It was written as `${secret.NAME}`. */
  isSecret: boolean;
}

/** Why there is no value, as an issue says it; `issues` stand where the value is defined. */
export type MissingValue =
  | { code: 'invalid-value' | 'unset-variable' | 'unknown-variable'; message: string; hint?: string }
  | { issues: readonly Issue[] };

/** Where the values of placeholders are looked for. */
export interface Lookup {
  find(placeholder: Placeholder): Found;
}

/** What placeholders can name. */
export interface Variables extends Lookup {
  /** The same with `-` in place of every text that comes from outside of the manifest: the environment and what the run gives. */
  asWritten(): Lookup;
}
