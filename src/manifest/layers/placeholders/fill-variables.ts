import { placeholdersIn } from '../../../hooks/definition/placeholder.ts';
import type { HookKind } from '../../../hooks/kind.ts';
import { parseObjects } from '../../../hooks/objects/read-objects.ts';
import { HOOK_KINDS } from '../../../hooks/registry.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Json } from '../../../model/json.ts';
import { PHASES, RUN_PHASES } from '../../../model/plan/phase.ts';
import { splitShellWords } from '../../../util/shell-words.ts';
import { unneededToDestroy } from '../../check/unneeded.ts';
import { issueAt } from '../../read/issues.ts';
import { fromJson, type MapEntry, type Node, type Origin, originWithin, type Path } from '../../read/tree.ts';
import { hasHooks, hasSettings, isVars } from '../owners.ts';
import { type Interpolated, interpolate } from './interpolate.ts';
import { placedAt } from './node-text.ts';
import { hasVariables, type Variables } from './placeholder.ts';
import { readAsKeyTakes, readTypedAsKeyTakes } from './read-as-key-takes.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';

/**
 * What a manifest is read for: to work with its charts, for which everything has to be right, or with releases as they are stored, for
 * which charts, values and the hooks that only a deploy runs may be broken or gone.
 */
export type ReadFor = 'charts' | 'releases';

type PlaceholderMode = NonNullable<HookKind['placeholders']>[string];

/**
 * Replaces placeholders in a manifest. Scripts stay as they are; in environments that are not chosen, and in what it is not read
 * for, nothing has to be set. `vars` are filled where they are read.
 */
export function fillVariables(
  root: Node,
  variables: Variables,
  { environment, readFor }: { environment?: string | undefined; readFor?: ReadFor | undefined },
): Interpolated {
  const split = splitCommandLines(root);
  const filled = interpolate(split, {
    variables,
    readWhole: readAsKeyTakes,
    readTyped: readTypedAsKeyTakes,
    isYaml: (path) => isInlineContent(path) || isObjectsText(path),
    cut: (path, text) => (isObjectsText(path) ? objectsNode(text) : undefined),
    treat(path) {
      if (placeholderMode(path) === 'keep' || isVars(path)) return 'keep';
      if (path[0] === 'environments' && path[1] !== environment) return 'try';
      return readFor === 'releases' && unneededToDestroy(split, path) ? 'try' : 'fill';
    },
  });
  return { ...filled, issues: [...filled.issues, ...unfilled(root, [])] };
}

/** Texts outside of scripts that look like a placeholder and are none, or one that only a hook fills. */
function unfilled(node: Node, path: Path): Issue[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => unfilled(item, [...path, index]));
  if (node.kind === 'map') {
    return [...node.entries].flatMap(([key, { value }]) => unfilled(value, [...path, key]));
  }
  if (typeof node.value !== 'string' || placeholderMode(path) === 'keep') return [];
  const found = unfilledPlaceholder(node.value);
  if (found !== undefined) {
    const origin = node.origin && originWithin(node.origin, found.text);
    return [issueAt('unfilled-placeholder', origin, found.message, found.hint)];
  }
  // What a variable holds is text, wherever it is put.
  const isText = isInHook(path) || isForChart(path) || isVars(path);
  return isText ? [] : filledByHooksOnly(node.value, node.origin);
}

function filledByHooksOnly(text: string, origin: Origin | undefined): Issue[] {
  return placeholdersIn(text).map((placeholder) =>
    issueAt(
      'invalid-payload-reference',
      origin && originWithin(origin, placeholder.text),
      `\`${placeholder.text}\` has no value here`,
      'it is filled in hooks, and `${release.name}` in the paths of `valuesFiles`',
    ),
  );
}

function isInHook(path: Path): boolean {
  return path.some((step, index) => step === 'hooks' && hasHooks(path.slice(0, index)));
}

/** Whether a value of the chart stands there, which may hold any text, or the path of a values file, which is filled for each chart. */
function isForChart(path: Path): boolean {
  return path.some((step, index) => FOR_CHART.has(step) && hasSettings(path.slice(0, index)));
}

const FOR_CHART: ReadonlySet<Path[number]> = new Set(['values', 'inlineValues', 'set', 'valuesFiles']);

/** Command lines become lists of words first, and other structured text is cut as its kind says, so that a variable never becomes more than one part. */
function splitCommandLines(node: Node, path: Path = []): Node {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item, index) => splitCommandLines(item, [...path, index])) };
  }
  if (node.kind === 'map') {
    const entries = new Map<string, MapEntry>();
    for (const [key, entry] of node.entries) {
      entries.set(key, { ...entry, value: splitCommandLines(entry.value, [...path, key]) });
    }
    return { ...node, entries };
  }
  const mode = placeholderMode(path);
  if (typeof node.value !== 'string' || !hasVariables(node.value) || mode === undefined) return node;
  if (mode === 'keep') return node;
  return placedAt(fromJson(mode === 'words' ? toWords(node.value) : mode(node.value)), node.origin);
}

function toWords(text: string): Json {
  const split = splitShellWords(text);
  return split.ok ? split.words : text;
}

function isInlineContent(path: Path): boolean {
  const [list, , key] = path.slice(-3);
  return list === 'inlineValues' && key === 'content' && hasSettings(path.slice(0, -3));
}

function objectsNode(text: string): Node | undefined {
  const objects = parseObjects(text);
  return objects.ok ? fromJson(objects.value as unknown as Json) : undefined;
}

/** Kubernetes objects as text, in a hook that makes them. */
function isObjectsText(path: Path): boolean {
  const [hooks, phase, index, kind, key] = path.slice(-5);
  if (hooks !== 'hooks' || typeof index !== 'number' || !HOOK_LISTS.includes(String(phase))) return false;
  return (kind === 'apply' || kind === 'job') && key === 'content' && hasHooks(path.slice(0, -5));
}

const HOOK_LISTS: readonly string[] = [...PHASES, ...RUN_PHASES];

/** How the kind of a hook treats the key at `path`; undefined when `path` is no key of a hook. */
function placeholderMode(path: Path): PlaceholderMode | undefined {
  const [hooks, phase, index, key] = path.slice(-4);
  if (hooks !== 'hooks' || typeof index !== 'number' || !HOOK_LISTS.includes(String(phase))) return undefined;
  if (!hasHooks(path.slice(0, -4))) return undefined;
  return HOOK_KINDS.map((kind) => kind.placeholders?.[String(key)]).find((mode) => mode !== undefined);
}
