import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { scalarText } from '../scalar-text.ts';
import { type GoScalar, goKey, readGoScalar } from './go-scalar.ts';
import { readPlainScalar } from './plain-scalar.ts';

/** What has no value for Go, and where. */
export class GoConversionError extends Error {
  readonly offset: number;

  constructor(message: string, node: unknown) {
    super(message);
    this.offset = (node as Node | null)?.range?.[0] ?? 0;
  }
}

/** The text that takes the place of a scalar's or key's own; undefined leaves it as it is. */
export type FillScalar = (text: string) => string | undefined;

interface Reading {
  source: string;
  integers: 'number' | 'bigint';
  fill?: FillScalar | undefined;
}

const CORE_TAG = 'tag:yaml.org,2002:';

/** The value of a document whose scalars are all text yet, as yaml.v2 and then JSON make it. Throws GoConversionError. */
export function goValue(document: Document<Node, boolean>, { source, integers, fill }: Reading): unknown {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const count = { all: 0, aliased: 0, depth: 0 };

  function visit(node: unknown): unknown {
    countNode(node);
    if (isAlias(node)) return visitAlias(node.source, node, visit);
    remember(node);
    if (isMap(node)) return Object.fromEntries(entriesOf(node));
    if (isSeq(node)) return node.items.map(visit);
    if (isScalar(node)) return finite(number(scalarOf(node)), node);
    return null;
  }

  function remember(node: unknown): void {
    const anchor = (node as Node | null)?.anchor;
    if (anchor !== undefined) anchors.set(anchor, node as Node);
  }

  function visitAlias<T>(name: string, alias: Node, read: (target: Node) => T): T {
    const target = anchors.get(name);
    if (target === undefined) throw new GoConversionError(`unknown anchor \`${name}\` referenced`, alias);
    if (open.has(target)) throw new GoConversionError(`anchor \`${name}\` contains itself`, alias);
    open.add(target);
    count.depth += 1;
    const value = read(target);
    count.depth -= 1;
    open.delete(target);
    return value;
  }

  /** Go's own limit: in a large document not nearly everything may come from aliases. */
  function countNode(node: unknown): void {
    count.all += 1;
    if (count.depth > 0) count.aliased += 1;
    const isExcessive =
      count.aliased > 100 && count.all > 1000 && count.aliased / count.all > allowedShare(count.all);
    if (isExcessive) throw new GoConversionError('aliases repeat too much of the document', node);
  }

  /** In order, since for Go a merge replaces what stands before it and is replaced by what stands behind. */
  function entriesOf(map: YAMLMap): Map<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const pair of map.items as unknown[]) {
      if (!isPair(pair)) continue;
      if (isMerge(pair)) for (const [key, value] of merged(pair.value)) entries.set(key, value);
      else entries.set(keyOf(pair.key), visit(pair.value));
    }
    return entries;
  }

  function merged(node: unknown): [string, unknown][] {
    if (isAlias(node)) return visitAlias(node.source, node, merged);
    remember(node);
    if (isMap(node)) return [...entriesOf(node)];
    if (isSeq(node) && !node.items.some(isSeq)) return node.items.toReversed().flatMap(merged);
    throw new GoConversionError('`<<` takes a mapping, or a list of mappings', node);
  }

  function keyOf(node: unknown): string {
    if (isAlias(node)) return visitAlias(node.source, node, keyOf);
    remember(node);
    const filled = isScalar(node) ? fill?.(textOf(node)) : undefined;
    if (filled !== undefined) return filled;
    const key = isScalar(node) ? goKey(scalarOf(node)) : undefined;
    if (key !== undefined) return key;
    const seen = isScalar(node) || node === null ? 'nothing' : isMap(node) ? 'a mapping' : 'a list';
    throw new GoConversionError(`a key must be text, not ${seen}`, node);
  }

  function scalarOf(scalar: Scalar): GoScalar {
    const written = textOf(scalar);
    const filled = fill?.(written);
    const text = filled ?? written;
    const { tag, type } = scalar;
    if (tag === undefined && type !== Scalar.PLAIN) return text;
    if (tag === undefined) return filled === undefined ? readGoScalar(text) : readFilled(filled);
    return tag.startsWith(CORE_TAG) ? taggedScalar(tag.slice(CORE_TAG.length), text, scalar) : text;
  }

  function number(value: GoScalar): GoScalar {
    return typeof value === 'bigint' && integers === 'number' ? Number(value) : value;
  }

  /** A last line without a break has none in its block text either. */
  function textOf({ value, type, range }: Scalar): string {
    const text = scalarText(value ?? '');
    const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
    const isCut = isBlock && (range?.[1] ?? 0) >= source.length && !source.endsWith('\n');
    return isCut ? text.replace(/\n$/, '') : text;
  }

  return visit(document.contents);
}

/** Aliases may be 99 of 100 values in a document of some size, and 1 of 10 in a huge one. */
function allowedShare(all: number): number {
  const [some, huge] = [400_000, 4_000_000];
  return 0.99 - (0.89 * (Math.min(Math.max(all, some), huge) - some)) / (huge - some);
}

function isMerge({ key }: Pair): boolean {
  if (!isScalar(key) || key.value !== '<<') return false;
  return key.tag === `${CORE_TAG}merge` || (key.tag === undefined && key.type === Scalar.PLAIN);
}

/** What stays of an unquoted scalar that a variable has made empty is empty text, since nothing would take the value away. */
function readFilled(text: string): GoScalar {
  return text === '' ? text : readPlainScalar(text);
}

function taggedScalar(tag: string, text: string, scalar: Scalar): GoScalar {
  const value = readGoScalar(text);
  // As it is written: what a variable has brought may be a secret.
  const wrong = () => new GoConversionError(`\`${scalar.value}\` cannot be read as !!${tag}`, scalar);
  switch (tag) {
    case 'binary':
      return Buffer.from(text, 'base64').toString();
    case 'int':
      if (typeof value === 'bigint') return value;
      throw wrong();
    case 'float':
      if (typeof value === 'bigint') return Number(value);
      if (typeof value === 'number') return value;
      throw wrong();
    case 'bool':
      if (typeof value === 'boolean') return value;
      throw wrong();
    case 'null':
      if (value === null) return value;
      throw wrong();
    default:
      return text;
  }
}

/** JSON, through which everything goes, has no infinity. */
function finite(value: GoScalar, node: unknown): GoScalar {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new GoConversionError('neither infinity nor `.nan` can be a value', node);
}
