import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { isInside } from '../../util/is-inside.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { Confinement } from './confine.ts';
import { fitsPattern } from './file-pattern.ts';
import { issueAt } from './issues.ts';
import { READ_AT_ONCE } from './read-at-once.ts';
import { readManifest } from './read-manifest.ts';
import { child, type Node, type ScalarNode } from './tree.ts';

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
  for (const item of itemsOf(child(root, 'include'))) {
    const pattern = String(item.value);
    const found = pattern.includes('*') ? await expand(pattern, confinement) : [pattern];
    if (found.length === 0)
      issues.push(issueAt('file-not-found', item.origin, `no file fits \`${pattern}\``));
    const read = await Promise.all(found.map((written) => limit(() => readOne(written, confinement))));
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

async function readOne(written: string, confinement: Confinement) {
  const place = await confinement.resolve(written);
  const manifest = place.ok ? await readManifest(confinement.workspace, place.path) : undefined;
  return { place, manifest };
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

/** The files that fit, with `*` for any part of a name in any step; folders that lead out of the workspace are passed over. */
async function expand(pattern: string, { workspace, folder }: Confinement): Promise<string[]> {
  let found = [''];
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.');
  for (const [index, step] of steps.entries()) {
    const next = step.includes('*')
      ? (await Promise.all(found.map((way) => namesIn(join(folder, way), workspace)))).map((names, at) =>
          names
            .filter(
              ({ name, isFolder }) => fitsPattern(name, step) && (isFolder || index === steps.length - 1),
            )
            .map(({ name }) => join(found[at] ?? '', name)),
        )
      : [found.map((way) => join(way, step))];
    found = next.flat();
  }
  if (!pattern.split('/').at(-1)?.includes('*')) found = await existing(found, folder);
  return found.sort();
}

async function namesIn(path: string, workspace: string): Promise<{ name: string; isFolder: boolean }[]> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !isInside(workspace, real)) return [];
  const entries = await readdir(real, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => ({ name: entry.name, isFolder: !entry.isFile() }));
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
