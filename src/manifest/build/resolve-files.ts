import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fillPlaceholders } from '../../hooks/definition/placeholder.ts';
import type { HookItem } from '../../hooks/hook.ts';
import { type InlineObjects, objectsIn } from '../../hooks/objects/inline-objects.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { Issue } from '../../model/issue.ts';
import { isJsonObject } from '../../model/json.ts';
import { filesBelow } from '../../system/files-below.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { neverCallsTpl } from '../check/calls-tpl.ts';
import {
  checkObjectsFile,
  checkSetKey,
  checkTextFile,
  checkValue,
  checkValues,
  type Finding,
  OBJECTS,
} from '../check/check-contents.ts';
import type { CheckedEntry } from '../check/checked-entry.ts';
import type { UsedValue, Variables } from '../layers/placeholders/placeholder.ts';
import type { FileRef, ManifestItem, SetItem } from '../manifest.ts';
import type { Confinement } from '../read/confine.ts';
import { issueAt } from '../read/issues.ts';
import { type Node, nodeAt, type Origin, originAt, originWithin, type Path, quote } from '../read/tree.ts';
import type { PlacedHook } from './collect-hooks.ts';
import { findValuesFiles } from './values-files.ts';

/** The files of an entry, found. Wrong ones are left out, and reported. */
export interface EntryFiles {
  chart?: FileRef;
  values: FileRef[];
  crds: FileRef[];
  manifests: ManifestItem[];
  set: SetItem[];
  issues: Issue[];
  /** What variables brought into values files. */
  used: UsedValue[];
}

/** How files are found and filled. */
export interface FileContext {
  confinement: Confinement;
  variables: Variables;
  checkChart?: ChartCheck | undefined;
}

/** Finds what keeps Helm from building the chart in a folder or archive. `workspace` is a real path. */
export type ChartCheck = (chart: FileRef, workspace: string) => Promise<Issue[]>;

/** Finds every file that an entry names, and checks that values, `set` keys and the chart can be read. */
export async function resolveFiles(
  entry: CheckedEntry,
  { confinement, variables, checkChart = async () => [] }: FileContext,
): Promise<EntryFiles> {
  const { values, tree } = entry;
  const issues: Issue[] = [];
  const find = (written: string, path: Path, wanted: 'file' | 'any') =>
    findFile({ written, path, wanted, root: tree }, confinement, issues);
  const report = (finding: Finding | undefined, path: Path) => {
    if (finding) issues.push(issueAt(finding.code, originAt(tree, path), finding.message, finding.hint));
  };

  const files: EntryFiles = { values: [], crds: [], manifests: [], set: [], issues, used: [] };
  if (values.path !== undefined) {
    const chart = await findChart(values.path, tree, confinement, issues);
    if (chart !== undefined) files.chart = chart;
    const found = chart === undefined ? [] : await checkChart(chart, confinement.workspace);
    const origin = originAt(tree, ['path']);
    issues.push(...found.map((it) => ({ ...(origin && { location: quote(origin) }), ...it })));
  }
  const reader = { rendersValues: files.chart === undefined || !(await neverCallsTpl(files.chart.path)) };
  const reportValue = (value: unknown, path: Path) => {
    for (const finding of checkValue(value, reader)) report(finding, [...path, ...finding.path]);
  };
  reportValue(values.values, ['values']);
  for (const [index, item] of values.valuesFiles.entries()) {
    const at: Path = ['valuesFiles', index, 'file'];
    const origin = originAt(tree, at);
    const named = nameRelease(item.file, { tree, at, values });
    issues.push(...named.issues);
    if (named.issues.length > 0) continue;
    const found = await findValuesFiles(
      { ...item, file: named.file },
      { confinement, reader, variables, origin },
    );
    files.values.push(...found.files);
    files.used.push(...found.used);
    issues.push(...found.issues);
  }
  for (const [index, { filename, content }] of values.inlineValues.entries()) {
    report(checkValues(content, filename, reader), ['inlineValues', index, 'content']);
  }
  for (const [index, written] of (values.crds?.paths ?? []).entries()) {
    files.crds.push(...(await find(written, ['crds', 'paths', index], 'any')));
  }
  for (const [index, item] of (values.manifests ?? []).entries()) {
    if (typeof item !== 'string') {
      files.manifests.push(item);
      continue;
    }
    const found = await find(item, ['manifests', index], 'any');
    files.manifests.push(...found);
    for (const { path } of found)
      issues.push(
        ...(await checkAppliedFiles(
          { path, written: item },
          originAt(tree, ['manifests', index]),
          'manifests',
        )),
      );
  }
  for (const [index, { key, type, value, skipEmpty }] of values.set.entries()) {
    if (skipEmpty && value === '') continue;
    report(checkSetKey(key), ['set', index, 'key']);
    if (type !== 'file') {
      files.set.push({ key, type, value } as SetItem);
      reportValue(type === 'json' && typeof value === 'string' ? JSON.parse(value) : value, [
        'set',
        index,
        'value',
      ]);
      continue;
    }
    for (const file of await find(scalarText(value), ['set', index, 'value'], 'file')) {
      files.set.push({ key, type, file });
      report(await checkTextFile(file.path, file.written), ['set', index, 'value']);
    }
  }
  return files;
}

/** Fills `${release.name}` and `${release.namespace}` in the path of a values file, so that one line of `defaults` serves every chart. */
function nameRelease(
  written: string,
  { tree, at, values: { name, namespace } }: { tree: Node; at: Path; values: CheckedEntry['values'] },
): { file: string; issues: Issue[] } {
  // A path may stand there alone, without a list and without the key `file`.
  const node = [at, at.slice(0, -1), at.slice(0, -2)].map((path) => nodeAt(tree, path)).find((it) => it);
  const literal = node?.kind === 'scalar' ? node.literal : undefined;
  const issues: Issue[] = [];
  const file = fillPlaceholders(
    written,
    ({ text }) => {
      if (text === '${release.name}') return name;
      if (text === '${release.namespace}') return namespace;
      const origin = originAt(tree, at);
      const hint = 'the path of a values file takes ${release.name} and ${release.namespace}';
      const place = origin && originWithin(origin, text);
      issues.push(issueAt('invalid-payload-reference', place, `\`${text}\` has no value here`, hint));
      return text;
    },
    literal,
  );
  return { file, issues };
}

/** Checks the files that a hook reads. */
export async function checkHookFiles(
  { loaded, node }: PlacedHook,
  confinement: Confinement,
): Promise<Issue[]> {
  const { kind, spec } = loaded.item;
  const issues = kind === 'apply' ? checkAppliedContent(spec, node) : [];
  for (const written of kindNamed(kind).files(spec)) {
    const found = await findFile({ written, path: [kind], wanted: 'any', root: node }, confinement, issues);
    if (kind !== 'apply') continue;
    for (const { path } of found)
      issues.push(...(await checkAppliedFiles({ path, written }, originAt(node, [kind]), 'apply')));
  }
  return issues;
}

/** The objects that `apply` has in the manifest itself. */
function checkAppliedContent(spec: HookItem['spec'], node: Node): Issue[] {
  const { apply: written } = spec;
  if (!isJsonObject(written) || written.content === undefined) return [];
  const objects = objectsIn(written.content as InlineObjects);
  return checkValue(objects, OBJECTS).map(({ code, path, message, hint }) =>
    issueAt(code, originAt(node, ['apply', 'content', ...path]), message, hint),
  );
}

/** What would go to the cluster as it is: a file, or those of a folder that are taken. */
async function checkAppliedFiles(
  { path, written }: FileRef,
  origin: Origin | undefined,
  reader: 'apply' | 'manifests',
): Promise<Issue[]> {
  const issues: Issue[] = [];
  let names = [''];
  try {
    // A hook does not look into folders below.
    if ((await stat(path)).isDirectory())
      names = reader === 'manifests' ? await filesBelow(path) : (await readdir(path)).sort();
  } catch (error) {
    return [issueAt('file-unreadable', origin, `\`${written}\` cannot be read: ${(error as Error).message}`)];
  }
  for (const name of names.filter((it) => it === '' || /\.(ya?ml|json)$/.test(it))) {
    const finding = await checkObjectsFile(join(path, name), join(written, name), {
      sops: reader === 'apply',
    });
    if (finding) issues.push(issueAt(finding.code, origin, finding.message, finding.hint));
  }
  return issues;
}

interface Wanted {
  written: string;
  path: Path;
  wanted: 'file' | 'any';
  root: Node;
}

async function findFile(
  { written, path, wanted, root }: Wanted,
  confinement: Confinement,
  issues: Issue[],
): Promise<FileRef[]> {
  const origin = originAt(root, path);
  const found = await confinement.resolve(written, origin?.source.file);
  if (!found.ok) {
    issues.push(issueAt(found.code, origin, found.message, found.hint));
    return [];
  }
  if (wanted === 'file' && found.type === 'folder') {
    issues.push(issueAt('file-unreadable', origin, `\`${written}\` is a folder, and a file is needed here`));
    return [];
  }
  return [{ path: found.path, written }];
}

async function findChart(
  written: string,
  root: Node,
  confinement: Confinement,
  issues: Issue[],
): Promise<FileRef | undefined> {
  const [chart] = await findFile({ written, path: ['path'], wanted: 'any', root }, confinement, issues);
  if (chart === undefined) return undefined;
  const { type } = (await confinement.resolve(written, originAt(root, ['path'])?.source.file)) as {
    type: 'file' | 'folder';
  };
  const noChart = (why: string) =>
    issues.push(issueAt('invalid-chart', originAt(root, ['path']), `\`${written}\` ${why}`));
  if (type === 'file' && !/\.(tgz|tar\.gz)$/.test(written)) noChart('is neither a chart folder nor a .tgz');
  else if (type === 'folder' && !(await isThere(join(chart.path, 'Chart.yaml'))))
    noChart('has no Chart.yaml, so it is not a Helm chart');
  else return chart;
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
