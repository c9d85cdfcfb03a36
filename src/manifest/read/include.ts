import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { isInside } from '../../util/is-inside.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { Confined, Confinement } from './confine.ts';
import { fitsPattern } from './file-pattern.ts';
import { issueAt } from './issues.ts';
import { READ_AT_ONCE } from './read-at-once.ts';
import { readManifest } from './read-manifest.ts';
import { child, type Node, type ScalarNode } from './tree.ts';

/** Ways to files and folders that all patterns of an `include` fit together: links that lead back double them with each `*`. */
const MOST_WAYS = 2_000;

/** A file that the manifest includes, parsed. */
export interface IncludedFile {
  /** Relative to the workspace. */
  file: string;
  root: Node;
}

/** Reads what `include` of a manifest names: each file once, those of a pattern by name. `main` is the manifest itself. */
export async function readIncluded(
  root: Node,
  main: string,
  confinement: Confinement,
): Promise<{ files: IncludedFile[]; issues: Issue[] }> {
  const files = new Map<string, IncludedFile>();
  const issues: Issue[] = [];
  const limit = createLimiter(READ_AT_ONCE);
  const readOnce = onceEach(confinement);
  let left = MOST_WAYS;
  for (const item of itemsOf(child(root, 'include'))) {
    const pattern = String(item.value);
    const found = pattern.includes('*') ? await expand(pattern, left, confinement) : [pattern];
    if (found === 'too-many') {
      const message = `\`${pattern}\` fits more than ${MOST_WAYS} files and folders`;
      const hint = 'name folders that hold no more than is needed';
      issues.push(issueAt('file-unreadable', item.origin, message, hint));
      break;
    }
    left -= found.length;
    if (found.length === 0)
      issues.push(issueAt('file-not-found', item.origin, `no file fits \`${pattern}\``));
    const places = await Promise.all(found.map((written) => limit(() => confinement.resolve(written))));
    const read = await Promise.all(places.map((place) => limit(() => readOnce(place))));
    for (const [index, { place, manifest }] of read.entries()) {
      if (manifest === undefined) {
        if (!place.ok) issues.push(issueAt(place.code, item.origin, place.message, place.hint));
      } else if (manifest.file === main) {
        const message = `\`${found[index]}\` is this manifest itself`;
        issues.push(issueAt('invalid-value', item.origin, message, 'name the files of the other charts'));
      } else if (!files.has(manifest.file)) {
        const { file, root: included } = manifest;
        issues.push(
          ...manifest.issues.map((issue) => ({ ...issueAt(issue.code, item.origin, ''), ...issue })),
        );
        if (included !== undefined) files.set(file, { file, root: included });
      }
    }
  }
  return { files: [...files.values()], issues };
}

/** Reads what an `include` names; a file to which several ways lead is read on the first one. */
function onceEach({ workspace }: Confinement) {
  const known = new Map<string, ReturnType<typeof readManifest>>();
  return async (place: Confined) => {
    if (!place.ok) return { place, manifest: undefined };
    const reading = known.get(place.real) ?? readManifest(workspace, place.path);
    known.set(place.real, reading);
    return { place, manifest: await reading };
  };
}

/** Filled, and nothing that the schema finds wrong. */
function itemsOf(node: Node | undefined): ScalarNode[] {
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return items.filter(
    (item): item is ScalarNode =>
      item.kind === 'scalar' &&
      typeof item.value === 'string' &&
      item.value !== '' &&
      item.variables !== 'unknown',
  );
}

/**
 * The files that fit, with `*` for any part of a name in any step; folders that lead out of the workspace are passed over. There
 * may be `most` ways, at each step.
 */
async function expand(
  pattern: string,
  most: number,
  { workspace, folder }: Confinement,
): Promise<string[] | 'too-many'> {
  let found = [''];
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.');
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const next: string[] = [];
    // Several ways can lead to one folder.
    const known = new Map<string, string[]>();
    const namesIn = async (way: string): Promise<string[]> => {
      const real = await realpath(join(folder, way)).catch(() => undefined);
      if (real === undefined || !isInside(workspace, real)) return [];
      const names = known.get(real) ?? (await fitting(real, { step, isLast }));
      known.set(real, names);
      return names;
    };
    for (const way of found) {
      for (const name of step.includes('*') ? await namesIn(way) : [step]) next.push(join(way, name));
      if (next.length > most) return 'too-many';
    }
    found = next;
  }
  if (!pattern.split('/').at(-1)?.includes('*')) found = await existing(found, folder);
  return found.sort();
}

/** The names in a folder that fit one step of a pattern; all but the last step want folders. */
async function fitting(
  folder: string,
  { step, isLast }: { step: string; isLast: boolean },
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => fitsPattern(entry.name, step) && (isLast || !entry.isFile()))
    .map(({ name }) => name);
}

/** A pattern of folders is about those that have the file. */
async function existing(paths: string[], folder: string): Promise<string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      realpath(join(folder, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => there[index]);
}
