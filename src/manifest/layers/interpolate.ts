import type { Issue } from '../../model/issue.ts';
import type { YamlProblem } from '../../util/yaml/go-yaml.ts';
import { readPlainScalar } from '../../util/yaml/plain-scalar.ts';
import { unusableSyntax } from '../check/unusable-text.ts';
import { issueAt } from '../read/issues.ts';
import { type MapEntry, type Node, originWithin, type Path, quote, type ScalarNode } from '../read/tree.ts';
import { fillYaml } from './fill-yaml.ts';

export interface Interpolation {
  env: Readonly<Record<string, string | undefined>>;
  /** How a scalar is treated: `fill` is the rule, `keep` leaves it alone, `try` fills it but does not complain about unset variables. */
  treat(path: Path): 'fill' | 'keep' | 'try';
  /** What the text of a quoted scalar becomes that was nothing but one placeholder; text when it is not given. */
  readWhole?(path: Path, text: string): string | number | boolean;
  /** Whether the text at `path` is YAML of its own, whose scalars are filled. What is nothing but one placeholder is replaced whole. */
  isYaml?(path: Path): boolean;
}

export interface Interpolated {
  root: Node;
  issues: Issue[];
  used: UsedVariable[];
}

/** A value that came from a variable, with where it went. */
export interface UsedVariable {
  name: string;
  value: string;
  path: Path;
  /** It was written as `${secret.NAME}`. */
  isSecret: boolean;
}

/** In braces YAML wants the quotes, so they say nothing of the type. */
const WHOLE = /^\$\{(?:env|secret)\.[A-Za-z_]\w*(?::-[^}]{0,4000})?\}$/;
const START = /\$\{(?:env|secret)\./;
const PLACEHOLDER = /\$\{(env|secret)\.(?:([A-Za-z_]\w*)(?::-([^}]{0,4000}))?\})?/g;

/** Whether a text has variables to fill in. */
export function hasVariables(text: string): boolean {
  return START.test(text);
}

/**
 * Replaces `${env.NAME}` and `${env.NAME:-default}` inside scalars; as in a shell, the default also stands in for an empty
 * variable. `${secret.NAME}` is the same, and says that the value must not be seen.
 */
export function interpolate(root: Node, { env, treat, readWhole, isYaml }: Interpolation): Interpolated {
  const issues: Issue[] = [];
  const used: Interpolated['used'] = [];

  function visit(node: Node, path: Path): Node {
    if (node.kind === 'scalar') return visitScalar(node, path);
    if (node.kind === 'list')
      return { ...node, items: node.items.map((item, index) => visit(item, [...path, index])) };
    const entries = new Map<string, MapEntry>();
    for (const [key, entry] of node.entries) {
      entries.set(key, { ...entry, value: visit(entry.value, [...path, key]) });
    }
    return { ...node, entries };
  }

  function visitScalar(node: ScalarNode, path: Path): ScalarNode {
    if (typeof node.value !== 'string' || !hasVariables(node.value)) return node;
    const treatment = treat(path);
    if (treatment === 'keep') return node;
    let unknown = false;
    const missing = (code: Issue['code'], message: string, placeholder: string, hint?: string) => {
      unknown = true;
      if (treatment === 'try') return;
      const place = node.origin && quote(originWithin(node.origin, placeholder));
      issues.push({ code, message, ...(place && { location: place }), ...(hint !== undefined && { hint }) });
    };
    const fill = (written: string) =>
      written.replace(PLACEHOLDER, (placeholder, word: string, name?: string, fallback?: string) => {
        if (name === undefined || fallback?.includes('${')) {
          missing('invalid-value', `\`${placeholder}\` is not complete`, placeholder, formHint(word));
          return placeholder;
        }
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value !== undefined && (value !== '' || fallback === undefined)) {
          used.push({ name, value, path, isSecret: word === 'secret' });
          return value;
        }
        if (fallback !== undefined) return fallback;
        missing(
          'unset-variable',
          `the environment variable ${name} is not set`,
          placeholder,
          hintFor(word, name),
        );
        return placeholder;
      });
    if (isYaml?.(path) && !WHOLE.test(node.value.trim())) {
      const filled = fillYaml(node.value, onlyOnce(fill));
      if ('problem' in filled && treatment !== 'try') issues.push(unreadable(node, filled.problem));
      if ('problem' in filled || unknown) return { ...node, variables: 'unknown' };
      return { ...node, value: filled.text, variables: 'filled' };
    }
    const text = fill(node.value);
    if (unknown) return { ...node, variables: 'unknown' };
    // An empty variable must not make a value disappear, so nothing stays empty text.
    if (text === '') return { ...node, value: text, variables: 'filled' };
    if (node.plain) return { ...node, value: readPlainScalar(text), variables: 'filled' };
    const value = readWhole !== undefined && WHOLE.test(node.value) ? readWhole(path, text) : text;
    return { ...node, value, variables: 'filled' };
  }

  return { root: visit(root, []), issues, used };
}

/** A text that aliases repeat is filled, and complained of, once. */
function onlyOnce(fill: (written: string) => string): (written: string) => string | undefined {
  const filled = new Map<string, string>();
  return (written) => {
    if (!hasVariables(written)) return undefined;
    const text = filled.get(written) ?? fill(written);
    filled.set(written, text);
    return text;
  };
}

function unreadable({ value, origin }: ScalarNode, { message, line, column }: YamlProblem): Issue {
  const template = unusableSyntax(String(value));
  if (template !== undefined)
    return issueAt(template.code, origin, `this text is ${template.what}`, template.hint);
  const what = `this text is no YAML: ${message} at line ${line}, column ${column}`;
  return issueAt(
    'invalid-value',
    origin,
    what,
    'a placeholder is a value or a part of one: `key: ${env.NAME}`',
  );
}

function formHint(word: string): string {
  return `write \${${word}.NAME} or \${${word}.NAME:-default}`;
}

function hintFor(word: string, name: string): string {
  return `set it in the step's \`env\`, or write \${${word}.${name}:-default}`;
}
