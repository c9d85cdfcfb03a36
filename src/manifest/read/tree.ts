import type { Json } from '../../model/json.ts';
import type { Location, QuotedLocation } from '../../model/location.ts';

/** One file of the user's with what it takes to turn offsets into lines. */
export interface SourceText {
  /** Relative to the workspace. */
  file: string;
  text: string;
  lineStarts: number[];
}

/** A stretch of a source text, in UTF-16 units; undefined for what came from no file (defaults, inputs). */
export interface Origin {
  source: SourceText;
  start: number;
  end: number;
}

/** A YAML value that remembers where it stands, through interpolation and merging. Never changed in place. */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  kind: 'scalar';
  value: string | number | boolean | null;
  /** Written without quotes or block style, so that its text decides its type. */
  plain: boolean;
  /** The text of an unquoted scalar, of which `value` is the YAML 1.2 meaning. */
  written?: string;
  /** `filled`: variables were replaced in it; `unknown`: one of them has no value, so that no other issue about it makes sense. */
  variables?: 'filled' | 'unknown';
  /** Where in `value` a variable brought what reads like a placeholder of a hook, and is text. */
  literal?: readonly number[];
  /** It begins with a `-` that a variable brought. */
  bringsOption?: true;
  origin?: Origin;
}

export interface MapNode {
  kind: 'map';
  entries: ReadonlyMap<string, MapEntry>;
  origin?: Origin;
}

export interface MapEntry {
  /** Where the key stands. */
  key?: Origin;
  value: Node;
}

export interface ListNode {
  kind: 'list';
  items: readonly Node[];
  origin?: Origin;
}

export type Path = readonly (string | number)[];

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
    lineStarts.push(index + 1);
  }
  return { file, text, lineStarts };
}

/** The plain value, positions dropped. */
export function toJson(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
}

/** A node without a place for a value that came from no file. */
export function fromJson(value: Json): Node {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(fromJson) };
  if (typeof value === 'object' && value !== null) return mapOf(Object.entries(value));
  return { kind: 'scalar', value, plain: false };
}

function mapOf(entries: [string, Json][]): MapNode {
  return { kind: 'map', entries: new Map(entries.map(([key, value]) => [key, { value: fromJson(value) }])) };
}

/** The node one step down; undefined when it is not there. */
export function child(node: Node | undefined, step: string | number): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.value;
  if (node?.kind === 'list') return node.items[Number(step)];
  return undefined;
}

export function nodeAt(node: Node | undefined, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(child, node);
}

/** All single values below a node, itself included, each with the way to it. */
export function scalarsWithPath(node: Node, path: Path = []): { path: Path; scalar: ScalarNode }[] {
  if (node.kind === 'scalar') return [{ path, scalar: node }];
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => scalarsWithPath(item, [...path, index]));
  return [...node.entries].flatMap(([key, { value }]) => scalarsWithPath(value, [...path, key]));
}

/** Where the value at `path` stands: the nearest parent that has a place when it is not there or has none itself. */
export function originAt(root: Node, path: Path): Origin | undefined {
  let origin = root.origin;
  let node: Node | undefined = root;
  for (const step of path) {
    node = child(node, step);
    if (node === undefined) break;
    origin = node.origin ?? origin;
  }
  return origin;
}

/** Where the key of the entry at `path` stands; for list items and missing entries the value's place. */
export function keyOriginAt(root: Node, path: Path): Origin | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.key : undefined;
  return key ?? originAt(root, path);
}

/** The first `part` inside an origin, where it stands there as it is. */
export function originWithin(origin: Origin, part: string): Origin {
  const index = origin.source.text.slice(origin.start, origin.end).indexOf(part);
  if (index === -1) return origin;
  return { ...origin, start: origin.start + index, end: origin.start + index + part.length };
}

const LONGEST_SOURCE_LINE = 200;
/** What is shown before a place that is far to the right. */
const SHOWN_BEFORE = 80;

/** Line and column of an origin, without what stands there. */
export function place(origin: Origin): Location {
  const { sourceLine: _, sourceColumn: __, ...location } = quote(origin);
  return location;
}

/** Line, column and text of an origin; its length ends with its first line. */
export function quote({ source, start, end }: Origin): QuotedLocation {
  const line = lineOf(source, start);
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const lineEnd = (source.lineStarts[line] ?? source.text.length + 1) - 1;
  const sourceLine = source.text.slice(lineStart, lineEnd).replace(/\r$/, '');
  const text = source.text.slice(start, Math.min(end, lineStart + sourceLine.length)).trimEnd();
  const hidden = sourceLine.length - LONGEST_SOURCE_LINE;
  const from = Math.max(0, Math.min(start - lineStart - SHOWN_BEFORE, hidden));
  return {
    file: source.file,
    line,
    column: start - lineStart + 1,
    length: Math.max(1, text.length),
    sourceLine: sourceLine.slice(from, from + LONGEST_SOURCE_LINE),
    ...(from > 0 && { sourceColumn: from + 1 }),
  };
}

function lineOf(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
