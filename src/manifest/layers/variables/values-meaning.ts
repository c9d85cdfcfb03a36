import type { Issue } from '../../../model/issue.ts';
import { goKey, readGoScalar } from '../../../util/yaml/go-scalar.ts';
import { readPlainScalar } from '../../../util/yaml/plain-scalar.ts';
import { issueAt } from '../../read/issues.ts';
import { child, type MapEntry, type Node, type Origin, type Path, type ScalarNode } from '../../read/tree.ts';
import { hasSettings, isVars } from '../owners.ts';

export interface MeantTree {
  root: Node;
  issues: Issue[];
}

/**
 * Gives what a manifest says in `values`, `vars`, `patches` and `set` the meaning that Helm gives it elsewhere: scalars and keys of
 * `values` and `vars` are YAML 1.1, as in a values file; a value of `set` is the text that stands there, as on Helm's command line. All other keys
 * keep the YAML 1.2 that the file was read by.
 */
export function readValuesAsMeant(root: Node): MeantTree {
  const issues: Issue[] = [];
  return { root: walk(root, [], issues), issues };
}

function walk(node: Node, path: Path, issues: Issue[]): Node {
  if (isVars(path)) return asInValuesFile(node, issues, 'kept');
  const isBelow =
    path.length > 4 || (path.length > 0 && !/^(defaults|charts|environments)$/.test(String(path[0])));
  if (node.kind === 'scalar' || isBelow) return node;
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item, index) => walk(item, [...path, index], issues)) };
  }
  const settings = hasSettings(path);
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) {
    const value = settings
      ? readSetting(key, entry.value, issues)
      : walk(entry.value, [...path, key], issues);
    entries.set(key, { ...entry, value });
  }
  return { ...node, entries };
}

function readSetting(key: string, value: Node, issues: Issue[]): Node {
  if (key === 'values') return asInValuesFile(value, issues);
  if (key === 'patches' && value.kind === 'list')
    return { ...value, items: value.items.map((item) => readPatch(item, issues)) };
  if (key !== 'set' || value.kind === 'scalar') return value;
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => readSetItem(item, issues)) };
  const short = [...value.entries].map(
    ([name, entry]) => [name, { ...entry, value: asOnCommandLine(entry.value, false) }] as const,
  );
  return { ...value, entries: new Map(short) };
}

/** What is merged into an object is read as the object is. */
function readPatch(item: Node, issues: Issue[]): Node {
  const entry = item.kind === 'map' ? item.entries.get('patch') : undefined;
  if (item.kind !== 'map' || entry === undefined) return item;
  const value = asInValuesFile(entry.value, issues);
  return { ...item, entries: new Map(item.entries).set('patch', { ...entry, value }) };
}

/** A node with the meaning that its text has in a values file. `kept`: its keys are names of ours, so that `y` is one. */
export function asInValuesFile(node: Node, issues: Issue[], keys: 'read' | 'kept' = 'read'): Node {
  if (node.kind === 'scalar') return readScalar(node, issues);
  if (node.kind === 'list')
    return { ...node, items: node.items.map((item) => asInValuesFile(item, issues, keys)) };
  const entries = new Map<string, MapEntry>();
  for (const [written, entry] of node.entries) {
    const key = keys === 'kept' ? written : readKey(written, entry.key);
    if (key === undefined)
      issues.push(issueAt('invalid-value', entry.key, 'a key must be text, not nothing'));
    else entries.set(key, { ...entry, value: asInValuesFile(entry.value, issues, keys) });
  }
  return { ...node, entries };
}

function readScalar(node: ScalarNode, issues: Issue[]): ScalarNode {
  if (node.written === undefined) return node;
  const read = readGoScalar(node.written);
  const value = typeof read === 'bigint' ? Number(read) : read;
  const isExact =
    typeof value !== 'number' ||
    (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value));
  // What is no exact number in YAML 1.2 either was reported by then.
  if (!isExact && typeof node.value !== 'number') {
    const message = `the number ${node.written} cannot be kept exactly`;
    issues.push(issueAt('invalid-value', node.origin, message, `write "${node.written}" in quotes`));
  }
  return { ...node, value };
}

/** A quoted key is itself. */
function readKey(key: string, origin: Origin | undefined): string | undefined {
  const isQuoted = origin === undefined || /["']/.test(origin.source.text.charAt(origin.start));
  return isQuoted ? key : goKey(readGoScalar(key));
}

function readSetItem(item: Node, issues: Issue[]): Node {
  const entry = item.kind === 'map' ? item.entries.get('value') : undefined;
  if (item.kind !== 'map' || entry === undefined) return item;
  const type = child(item, 'type');
  const isJson = type?.kind === 'scalar' && type.value === 'json';
  const isText = type?.kind === 'scalar' && (type.value === 'string' || type.value === 'file');
  const value = isJson ? asInValuesFile(entry.value, issues) : asOnCommandLine(entry.value, isText);
  return { ...item, entries: new Map(item.entries).set('value', { ...entry, value }) };
}

/** An unquoted value: the text as it stands there, unless it is a number or a word that reads the same when it is printed. */
function asOnCommandLine(node: Node, isText: boolean): Node {
  if (node.kind !== 'scalar' || node.written === undefined || node.written === '') return node;
  const isKept = !isText && (typeof node.value !== 'number' || readPlainScalar(node.written) === node.value);
  return { ...node, value: isKept ? node.value : node.written, plain: false };
}
