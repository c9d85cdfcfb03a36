import type { Issue } from '../../../model/issue.ts';
import { readPlainScalar } from '../../../util/yaml/plain-scalar.ts';
import { issueAt } from '../../read/issues.ts';
import { parseYaml } from '../../read/parse.ts';
import {
  child,
  type MapEntry,
  type MapNode,
  type Node,
  type ScalarNode,
  sourceText,
} from '../../read/tree.ts';
import { withoutQuote } from './values-input.ts';
import { asInValuesFile } from './values-meaning.ts';

/** How messages call the place. */
const INPUT = 'input vars';
const NAME = '[A-Za-z_][\\w-]*';
const LINE = new RegExp(`^\\s{0,100}(${NAME}(?:\\.[\\w-]+)*)=(.*)$`, 's');
const HINT = 'write lines such as `tag=1.2.3`, or a mapping: `{tag: 1.2.3}`';

/**
 * Reads the `vars` option: lines `name=value`, in which `a.b=1` is `{a: {b: 1}}`, or a YAML mapping. As with environment
 * variables, a text becomes a number only when that prints the same: a commit such as `6801028` stays text.
 */
export function readVarsInput(text: string): { vars?: MapNode; issues: Issue[] } {
  if (text.trim() === '') return { issues: [] };
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const isLines = LINE.test(lines[0] ?? '');
  return isLines ? readLines(lines) : readMapping(text);
}

/** Somebody else's text, such as the title of a pull request: placeholders in it are none. */
const GIVEN = { kind: 'scalar', plain: false, variables: 'filled' } as const;

function readLines(lines: readonly string[]): { vars?: MapNode; issues: Issue[] } {
  let vars: MapNode = { kind: 'map', entries: new Map() };
  for (const [index, line] of lines.entries()) {
    const [, path, value] = LINE.exec(line) ?? [];
    // The line itself may be a part of a secret.
    if (path === undefined || value === undefined)
      return {
        issues: [
          {
            code: 'invalid-value',
            message: `line ${index + 1} of the ${INPUT} is not \`name=value\``,
            hint: HINT,
          },
        ],
      };
    const scalar: ScalarNode = { ...GIVEN, value: readValue(value.trim()), written: value.trim() };
    vars = withValue(vars, path.split('.'), scalar);
  }
  return { vars, issues: [] };
}

function withValue(map: MapNode, [step = '', ...rest]: readonly string[], value: ScalarNode): MapNode {
  const below = child(map, step);
  const inner: MapNode = below?.kind === 'map' ? below : { kind: 'map', entries: new Map() };
  const entry: MapEntry = { value: rest.length === 0 ? value : withValue(inner, rest, value) };
  return { ...map, entries: new Map(map.entries).set(step, entry) };
}

function readMapping(text: string): { vars?: MapNode; issues: Issue[] } {
  const source = sourceText(INPUT, text);
  const { root, issues } = parseYaml(source);
  const meant = root && carefully(asInValuesFile(root, issues, 'kept'));
  if (issues.length > 0) return { issues: issues.map(withoutQuote) };
  const names = meant?.kind === 'map' ? [...meant.entries.keys()] : [];
  const isWrong = names.some((name) => !new RegExp(`^${NAME}$`).test(name));
  if (meant?.kind === 'map' && !isWrong) return { vars: meant, issues: [] };
  const message = isWrong
    ? `a name in the ${INPUT} has more than letters, digits, \`_\` and \`-\``
    : `the ${INPUT} are neither lines \`name=value\` nor a mapping`;
  return { issues: [withoutQuote(issueAt('wrong-type', { source, start: 0, end: 1 }, message, HINT))] };
}

/** As given; workflows write `tag: ${{ github.sha }}` here, without quotes. */
function carefully(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(carefully) };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(
      ([key, entry]) => [key, { ...entry, value: carefully(entry.value) }] as const,
    );
    return { ...node, entries: new Map(entries) };
  }
  const { written, value } = node;
  const isNumber = written !== undefined && typeof value === 'number';
  return { ...node, ...GIVEN, value: isNumber ? readValue(written) : value };
}

function readValue(text: string): ScalarNode['value'] {
  return text === '' ? text : readPlainScalar(text);
}
