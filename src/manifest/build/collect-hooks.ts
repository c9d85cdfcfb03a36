import type { HookItem, LoadedHook } from '../../hooks/hook.ts';
import { kindNamed } from '../../hooks/registry.ts';
import { canRunOnDestroy } from '../check/unneeded.ts';
import { child, type Node, nodeAt, originAt, place, scalarsWithPath } from '../read/tree.ts';

/** A hook with its tree, to check it further and to point into it. */
export interface PlacedHook {
  loaded: LoadedHook;
  node: Node;
  /** Around all charts, so there is no release to speak of. */
  aroundAll: boolean;
  /** The entry says where its release is reached. */
  hasUrl: boolean;
  /** It can run while a release is uninstalled. */
  runsOnDestroy: boolean;
}

/**
 * The hooks of all phases under `owner` (a release id, or `run`); `root` is the tree that `hooks` is in. `folderOf` gives the folder
 * of an included file.
 */
export function collectHooks(
  owner: string,
  hooks: Readonly<Record<string, HookItem[]>>,
  root: Node,
  folderOf: (file: string) => string | undefined = () => undefined,
): Record<string, PlacedHook[]> {
  const phases = Object.entries(hooks).map(([phase, items]) => {
    const placed = items.flatMap((item, index): PlacedHook[] => {
      const path = ['hooks', phase, index];
      const node = nodeAt(root, path);
      const origin = originAt(root, path);
      if (node === undefined || origin === undefined) return [];
      const title = onOneLine(item.name ?? kindNamed(item.kind).describe(item.spec));
      const folder = folderOf(origin.source.file);
      const literals = literalsIn(node);
      const loaded = {
        id: `${owner}/${phase}/${index}`,
        title,
        item: literals.length > 0 ? { ...item, literals } : item,
        location: place(origin),
        ...(folder !== undefined && { folder }),
      };
      const aroundAll = owner === 'run';
      const runsOnDestroy = aroundAll || canRunOnDestroy(phase, item.when);
      return [{ loaded, node, aroundAll, hasUrl: child(root, 'url') !== undefined, runsOnDestroy }];
    });
    return [phase, placed] as const;
  });
  return Object.fromEntries(phases);
}

/** A title stands in the middle of lines of the log, which it must not break. */
function onOneLine(title: string): string {
  return title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function literalsIn(node: Node): NonNullable<HookItem['literals']> {
  return scalarsWithPath(node).flatMap(({ path, scalar: { literal } }) =>
    literal ? [{ path, at: literal }] : [],
  );
}
