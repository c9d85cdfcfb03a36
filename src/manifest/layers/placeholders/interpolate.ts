import type { Issue } from '../../../model/issue.ts';
import type { YamlProblem } from '../../../util/yaml/go-yaml.ts';
import { readPlainScalar } from '../../../util/yaml/plain-scalar.ts';
import { unusableSyntax } from '../../check/unusable-text.ts';
import { issueAt } from '../../read/issues.ts';
import { type MapEntry, type Node, originWithin, type Path, type ScalarNode } from '../../read/tree.ts';
import { fillPieces, type Piece, textOfPieces } from './fill-text.ts';
import { fillYaml } from './fill-yaml.ts';
import { asLiteral, broughtPlaceholders, createSeal } from './late-placeholders.ts';
import { placedAt } from './node-text.ts';
import {
  hasVariables,
  type Lookup,
  type MissingValue,
  type UsedValue,
  wholePlaceholder,
} from './placeholder.ts';

export interface Interpolation {
  variables: Lookup;
  /** How a scalar is treated: `fill` is the rule, `keep` leaves it alone, `try` fills it but does not complain about unset variables. */
  treat(path: Path): 'fill' | 'keep' | 'try';
  /** What the text of a quoted scalar becomes that was nothing but one placeholder; text when it is not given. */
  readWhole?(path: Path, text: string): string | number | boolean;
  /** What a value of `vars` becomes there, which has a type of its own; itself when it is not given. */
  readTyped?(path: Path, scalar: ScalarNode): ScalarNode['value'];
  /** Whether the text at `path` is YAML of its own, whose scalars are filled. What is nothing but one placeholder is replaced whole. */
  isYaml?(path: Path): boolean;
  /** The objects in a text of YAML at `path` that is filled once more later, by a hook. */
  cut?(path: Path, text: string): Node | undefined;
}

export interface Interpolated {
  root: Node;
  issues: Issue[];
  used: UsedVariable[];
}

/** A value that came from a variable, with where it went. */
export interface UsedVariable extends UsedValue {
  path: Path;
}

/**
 * Replaces the placeholders inside scalars; as in a shell, a default also stands in for an empty variable. A scalar that is
 * nothing but a placeholder of `vars` becomes that value, whatever its type.
 */
export function interpolate(
  root: Node,
  { variables, treat, readWhole, readTyped, isYaml, cut }: Interpolation,
  start: Path = [],
): Interpolated {
  const issues: Issue[] = [];
  const used: UsedVariable[] = [];

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

  function visitScalar(node: ScalarNode, path: Path): Node {
    // What a run gave, or a variable brought, is text.
    if (node.variables === 'filled' || typeof node.value !== 'string' || !hasVariables(node.value))
      return node;
    const treatment = treat(path);
    if (treatment === 'keep') return node;
    let unknown = false;
    const onMissing = (problem: MissingValue, placeholder: string) => {
      unknown = true;
      if (treatment !== 'try') issues.push(...located(problem, placeholder, node));
    };
    const onUsed = (values: UsedValue[]) => {
      for (const value of values) used.push({ ...value, path });
    };
    const texts = new Map<string, readonly Piece[]>();
    const fill = (text: string) => {
      const pieces = texts.get(text) ?? fillPieces(text, { variables, onUsed, onMissing });
      texts.set(text, pieces);
      return pieces;
    };

    const isText = isYaml?.(path) ?? false;
    const placeholder = wholePlaceholder(isText ? node.value.trim() : node.value);
    if (isText && placeholder === undefined) {
      const filled = fillYaml(
        node.value,
        onlyOnce((text) => textOfPieces(fill(text))),
      );
      if ('problem' in filled && treatment !== 'try') issues.push(unreadable(node, filled.problem));
      if ('problem' in filled || unknown) return { ...node, variables: 'unknown' };
      return sealed(node, path, texts) ?? { ...node, value: filled.text, variables: 'filled' };
    }
    const found = placeholder?.source === 'vars' ? variables.find(placeholder) : undefined;
    if (found?.kind === 'node') {
      onUsed(found.used);
      const value = typed(found.node, node, path);
      return value.kind !== 'scalar' ? value : (sealedWhole(value, path) ?? value);
    }
    const pieces = fill(node.value);
    if (unknown) return { ...node, variables: 'unknown' };
    const { written: _, ...rest } = node;
    const value = readFilled(textOfPieces(pieces), node, path);
    const literal = broughtPlaceholders(pieces);
    const first = pieces.find(({ text }) => text !== '');
    const bringsOption = first?.isBrought === true && first.text.startsWith('-');
    const whole: ScalarNode = {
      ...rest,
      ...{ value, variables: 'filled' },
      ...(literal.length > 0 && { literal }),
      ...(bringsOption && { bringsOption }),
    };
    return sealedWhole(whole, path) ?? whole;
  }

  /** A value of `vars` in the place of its placeholder. */
  function typed(value: Node, { origin }: ScalarNode, path: Path): Node {
    if (value.kind !== 'scalar') return placedAt(asLiteral(value), origin);
    const { written: _, ...rest } = value;
    const read = readTyped ? readTyped(path, value) : value.value;
    return asLiteral({ ...rest, value: read, variables: 'filled', ...(origin && { origin }) });
  }

  /** The objects in a text some of which was brought and reads like a placeholder; undefined when there is none, or no object. */
  function sealed(node: ScalarNode, path: Path, texts: ReadonlyMap<string, readonly Piece[]>) {
    const all = [...texts.values()];
    if (cut === undefined || typeof node.value !== 'string') return undefined;
    if (all.every((pieces) => broughtPlaceholders(pieces).length === 0)) return undefined;
    const seal = createSeal([node.value, ...all.map(textOfPieces)]);
    if (seal === undefined) return undefined;
    const closed = fillYaml(
      node.value,
      onlyOnce((text) => seal.close(texts.get(text) ?? [])),
    );
    const objects = 'problem' in closed ? undefined : cut(path, closed.text);
    return objects && placedAt(seal.open(objects), node.origin);
  }

  /** The same for a text that a variable brought as a whole. */
  function sealedWhole({ value, literal, origin }: ScalarNode, path: Path) {
    if (literal === undefined || typeof value !== 'string') return undefined;
    const seal = createSeal([value]);
    const objects = seal && cut?.(path, seal.close([{ text: value, isBrought: true }]));
    return objects && placedAt(seal.open(objects), origin);
  }

  function readFilled(text: string, node: ScalarNode, path: Path): ScalarNode['value'] {
    // An empty variable must not make a value disappear, so nothing stays empty text.
    if (text === '') return text;
    if (node.plain) return readPlainScalar(text);
    const isWhole = typeof node.value === 'string' && wholePlaceholder(node.value) !== undefined;
    return readWhole !== undefined && isWhole ? readWhole(path, text) : text;
  }

  return { root: visit(root, start), issues, used };
}

function located(problem: MissingValue, placeholder: string, { origin }: ScalarNode): readonly Issue[] {
  if ('issues' in problem) return problem.issues;
  const { code, message, hint } = problem;
  return [issueAt(code, origin && originWithin(origin, placeholder), message, hint)];
}

/** A text that aliases repeat is filled, and complained of, once. */
export function onlyOnce(fill: (written: string) => string): (written: string) => string | undefined {
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
