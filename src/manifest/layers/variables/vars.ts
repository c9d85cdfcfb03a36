import type { Issue } from '../../../model/issue.ts';
import { didYouMean } from '../../../util/did-you-mean.ts';
import { issueAt } from '../../read/issues.ts';
import { child, type MapNode, type Node, nodeAt, type Path, place } from '../../read/tree.ts';
import { merge } from '../merge.ts';

/** `vars` of the file, the chosen environment's over them, what the run gives over both. */
export function mergeVars(
  root: Node,
  environment: string | undefined,
  given: MapNode | undefined,
): Node | undefined {
  const ofEnvironment =
    environment === undefined ? undefined : child(child(child(root, 'environments'), environment), 'vars');
  return merge(merge(mapping(child(root, 'vars')), mapping(ofEnvironment)), given);
}

/** The environments whose own `vars` have a value at `path`. */
export function environmentsWith(root: Node, path: Path): string[] {
  const environments = child(root, 'environments');
  if (environments?.kind !== 'map') return [];
  return [...environments.entries].flatMap(([name, { value }]) =>
    nodeAt(mapping(child(value, 'vars')), path) === undefined ? [] : [name],
  );
}

/** Variables that a run gives and nothing in the file reads: a misspelt one would change nothing without a word. */
export function unknownVars(given: MapNode | undefined, roots: readonly Node[]): Issue[] {
  if (given === undefined) return [];
  const names = [...new Set(roots.flatMap((root) => [...declaredIn(root), ...readIn(root)]))];
  return [...given.entries].flatMap(([name, { key }]) => {
    if (names.includes(name)) return [];
    const meant = didYouMean(name, names);
    const hint = meant ?? (names.length === 0 ? undefined : names.join(', '));
    const rest =
      hint === undefined ? [] : [meant === undefined ? `it reads ${hint}` : `did you mean \`${hint}\`?`];
    const line = key === undefined ? '' : ` (line ${place(key).line})`;
    const message = `the \`vars\` option gives \`${name}\`${line}, which nothing in the manifest reads`;
    return [issueAt('unknown-variable', undefined, message, ...rest)];
  });
}

function mapping(node: Node | undefined): Node | undefined {
  return node?.kind === 'map' ? node : undefined;
}

function declaredIn(root: Node): string[] {
  const environments = child(root, 'environments');
  const layers = [
    root,
    ...(environments?.kind === 'map' ? [...environments.entries.values()].map((it) => it.value) : []),
  ];
  return layers.flatMap((layer) => {
    const vars = child(layer, 'vars');
    return vars?.kind === 'map' ? [...vars.entries.keys()] : [];
  });
}

/** The names in the placeholders of a tree. */
function readIn(node: Node): string[] {
  if (node.kind === 'list') return node.items.flatMap(readIn);
  if (node.kind === 'map') return [...node.entries.values()].flatMap(({ value }) => readIn(value));
  if (typeof node.value !== 'string') return [];
  return [...node.value.matchAll(/\$\{vars\.([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}
