import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
  type YAMLWarning,
  type Node as YamlNode,
} from 'yaml';
import type { Issue, IssueCode } from '../../model/issue.ts';
import { issueAt } from './issues.ts';
import { explainSyntax } from './syntax-mistake.ts';
import { type MapEntry, type Node, type Origin, place, type SourceText } from './tree.ts';

/** How many values aliases may repeat in one file; a real manifest repeats some hundreds. */
const MOST_ALIASED_VALUES = 10_000;

const TOO_DEEP = 'the file is nested too deeply to be read';

/** The tree of a YAML 1.2 file; undefined when it cannot be read far enough to check anything else. */
export interface Parsed {
  root?: Node;
  issues: Issue[];
}

/** Reads one YAML document, positions kept. Duplicate keys do not stop it: the last one counts and the issue is reported. */
export function parseYaml(source: SourceText): Parsed {
  let document: Document;
  try {
    document = parseDocument(source.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { issues: [issueAt('yaml-syntax', { source, start: 0, end: 1 }, TOO_DEEP)] };
  }
  // After the first error the parser guesses, so the others are mostly its consequences.
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) {
    const [at, to] = error.pos;
    const mistake = explainSyntax(error, source) ?? { start: at, end: to, message: describeError(error) };
    const origin = { source, start: Math.min(mistake.start, source.text.length), end: mistake.end };
    return { issues: [issueAt('yaml-syntax', origin, mistake.message, mistake.hint)] };
  }
  return convert(document.contents, source);
}

function describeError(error: YAMLParseError | YAMLWarning): string {
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here, and a manifest is one';
    case 'NON_STRING_KEY':
      return 'a key must be text';
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    default:
      if (/call stack/.test(error.message)) return TOO_DEEP;
      return error.message.charAt(0).toLowerCase() + error.message.slice(1);
  }
}

/** Turns the library's tree into ours: aliases resolved, keys as text, every scalar something that JSON can carry. */
function convert(contents: unknown, source: SourceText): Parsed {
  const issues: Issue[] = [];
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  let aliased = 0;

  const report = (code: IssueCode, message: string, origin: Origin, hint?: string) => {
    issues.push(issueAt(code, origin, message, hint));
  };
  const originOf = (node: YamlNode): Origin => {
    const [start, end] = node.range ?? [0, 0];
    return { source, start, end };
  };
  const sizeOf = (node: Node) => sizes.get(node) ?? 1;

  function visit(node: unknown): Node {
    if (isAlias(node)) return visitAlias(node.source, originOf(node));
    let result: Node;
    if (isMap(node)) result = visitMap(node);
    else if (isSeq(node)) result = visitList(node);
    else if (isScalar(node)) result = visitScalar(node);
    else return { kind: 'scalar', value: null, plain: true };
    // Only now: an alias inside its own anchor has nothing to stand for.
    const { anchor } = node as YamlNode;
    if (anchor !== undefined) anchors.set(anchor, result);
    return result;
  }

  function visitAlias(name: string, origin: Origin): Node {
    const target = anchors.get(name);
    if (target === undefined) {
      const hint = `define \`&${name}\` above; a text that begins with \`*\` needs quotes`;
      report('yaml-syntax', `no anchor \`&${name}\` is complete before this alias`, origin, hint);
      return { kind: 'scalar', value: null, plain: true, variables: 'unknown', origin };
    }
    const before = aliased;
    aliased += sizeOf(target);
    if (before <= MOST_ALIASED_VALUES && aliased > MOST_ALIASED_VALUES) {
      report(
        'yaml-aliases',
        `with this alias, aliases repeat more than ${MOST_ALIASED_VALUES} values`,
        origin,
      );
    }
    return target;
  }

  function visitMap(map: YAMLMap): Node {
    const entries = new Map<string, MapEntry>();
    const written = new Map<string, Origin>();
    for (const pair of map.items) {
      if (isPair(pair)) addEntry({ entries, written }, pair as Pair<unknown, unknown>);
    }
    const node: Node = { kind: 'map', entries, origin: originOf(map) };
    sizes.set(
      node,
      [...entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1),
    );
    return node;
  }

  /** `written` has the keys that stand in the mapping itself: one that a merge has brought may come again. */
  function addEntry(
    { entries, written }: { entries: Map<string, MapEntry>; written: Map<string, Origin> },
    pair: Pair<unknown, unknown>,
  ): void {
    const keyNode = pair.key as Scalar;
    if (keyNode.value === '<<' && keyNode.type === 'PLAIN') {
      for (const [key, entry] of merged(pair.value, originOf(keyNode))) entries.set(key, entry);
      return;
    }
    const key = String(keyNode.value ?? '');
    const origin = originOf(keyNode);
    const first = written.get(key);
    if (first !== undefined) {
      report('duplicate-key', `\`${key}\` is already there in line ${place(first).line}`, origin);
    } else if (key === '__proto__') {
      report('invalid-value', '`__proto__` is not allowed as a key', origin);
      return;
    }
    written.set(key, origin);
    const value = visit(pair.value);
    // `key:` with nothing after it: the key is the only place there is.
    const hasPlace = value.origin !== undefined && value.origin.end > value.origin.start;
    entries.set(key, { key: origin, value: hasPlace ? value : { ...value, origin } });
  }

  /** As Helm's reader does it: what is merged replaces what stands before it, and keeps the place where it was written. */
  function merged(value: unknown, origin: Origin): [string, MapEntry][] {
    const node = visit(value);
    const maps = node.kind === 'list' ? node.items.toReversed() : [node];
    if (maps.some((map) => map.kind !== 'map')) {
      report('invalid-value', '`<<` takes a mapping, or a list of mappings', origin, 'write `<<: *name`');
    }
    return maps.flatMap((map) => (map.kind === 'map' ? [...map.entries] : []));
  }

  function visitList(list: YAMLSeq): Node {
    const items = list.items.map(visit);
    const node: Node = { kind: 'list', items, origin: originOf(list) };
    sizes.set(
      node,
      items.reduce((sum, item) => sum + sizeOf(item), 1),
    );
    return node;
  }

  function visitScalar(scalar: Scalar): Node {
    const origin = originOf(scalar);
    const { value } = scalar;
    const plain = scalar.type === 'PLAIN' && scalar.tag === undefined;
    if (typeof value === 'number' && !isExact(value)) {
      const text = source.text.slice(origin.start, origin.end);
      report(
        'invalid-value',
        `the number ${text} cannot be kept exactly`,
        origin,
        `write "${text}" in quotes`,
      );
    }
    const known = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const written = plain && { written: String(scalar.source ?? value) };
    return { kind: 'scalar', value: known ? value : String(value), plain, ...written, origin };
  }

  const root = visit(contents);
  if (issues.some(({ code }) => code === 'yaml-aliases' || code === 'yaml-syntax')) return { issues };
  return {
    root: root.origin === undefined ? { ...root, origin: { source, start: 0, end: 0 } } : root,
    issues,
  };
}

function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
