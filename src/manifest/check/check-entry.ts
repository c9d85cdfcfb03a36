import type { Issue } from '../../model/issue.ts';
import type { Operation } from '../../model/plan/operation.ts';
import { EXEC_SETTINGS } from '../../model/settings.ts';
import { issueAt } from '../read/issues.ts';
import { child, keyOriginAt } from '../read/tree.ts';
import type { CheckedEntry } from './checked-entry.ts';

/** Keys of one entry that contradict each other. */
export function checkEntry(entry: CheckedEntry): Issue[] {
  return [...checkSource(entry), ...checkRollback(entry), ...checkExecHooks(entry), ...checkPairs(entry)];
}

const SOURCES = ['path', 'chart', 'manifests'] as const;

function checkSource(entry: CheckedEntry): Issue[] {
  const [first, second] = SOURCES.filter((key) => child(entry.merged, key) !== undefined);
  const version = child(entry.merged, 'version');
  if (first === undefined) {
    const hint =
      'add `path` (a folder or .tgz), `chart` (oci://..., or {repo, name}) or `manifests` (Kubernetes YAML)';
    return [issueAt('missing-key', entry.anchor.origin, `chart \`${entry.id}\` has no source`, hint)];
  }
  if (second !== undefined) {
    return [conflict(entry, second, `\`${first}\` and \`${second}\` exclude each other`, 'keep one of them')];
  }
  if (first !== 'chart' && version !== undefined) {
    const hint =
      first === 'path'
        ? 'the version of a local chart is the one in its Chart.yaml'
        : 'what is in the files is the version';
    return [conflict(entry, 'version', `\`version\` has no effect beside \`${first}\``, hint)];
  }
  return first === 'manifests' ? checkManifests(entry) : [];
}

/** What `defaults` say of values is for the charts among the entries. */
function checkManifests(entry: CheckedEntry): Issue[] {
  const own = entry.layers.findIndex((layer) => child(layer, 'name') !== undefined);
  return ['values', 'valuesFiles', 'inlineValues', 'set']
    .filter((key) => layerOf(entry, key) >= own && layerOf(entry, key) !== -1)
    .map((key) =>
      conflict(
        entry,
        key,
        `\`${key}\` has no effect, because \`manifests\` are no templates`,
        'write `patches` for what differs between environments, or make a chart of it',
      ),
    );
}

function checkRollback(entry: CheckedEntry): Issue[] {
  const asked = layerOf(entry, 'rollbackOn');
  // Switched off above the layer that asks for it, it is simply off.
  if (entry.values.atomic || asked === -1 || asked < layerOf(entry, 'atomic')) return [];
  return [
    conflict(entry, 'rollbackOn', '`rollbackOn` has no effect with `atomic: false`', 'remove one of them'),
  ];
}

function checkExecHooks(entry: CheckedEntry): Issue[] {
  const replaced = new Set(entry.values.hooks.exec.flatMap((hook) => hook.when ?? DEPLOYING));
  if (!DEPLOYING.every((operation) => replaced.has(operation))) return [];
  const layer = entry.layers.findIndex((node) => child(child(node, 'hooks'), 'exec') !== undefined);
  return EXEC_SETTINGS.filter((key) => layerOf(entry, key) >= layer).map((key) =>
    conflict(
      entry,
      key,
      `\`${key}\` has no effect, because \`exec\` hooks replace the operation that reads it`,
      `remove \`${key}\`, or restrict the hooks with \`when\``,
    ),
  );
}

const DEPLOYING: Operation[] = ['install', 'upgrade', 'reinstall'];

function checkPairs(entry: CheckedEntry): Issue[] {
  const { createNamespace, namespaceLabels, namespaceAnnotations, reinstallBelow, wait, waitForJobs } =
    entry.values;
  const issues: Issue[] = [];
  const check = (wrong: boolean, key: string, other: string) => {
    if (!wrong || layerOf(entry, key) < layerOf(entry, other)) return;
    issues.push(
      conflict(entry, key, `\`${key}\` has no effect ${conditionOf(entry, other)}`, 'remove one of them'),
    );
  };
  check(!createNamespace && Object.keys(namespaceLabels).length > 0, 'namespaceLabels', 'createNamespace');
  check(
    !createNamespace && Object.keys(namespaceAnnotations).length > 0,
    'namespaceAnnotations',
    'createNamespace',
  );
  check(reinstallBelow === undefined && entry.values.reinstallRestore, 'reinstallRestore', 'reinstallBelow');
  check(!wait && waitForJobs, 'waitForJobs', 'wait');
  return issues;
}

function conditionOf(entry: CheckedEntry, key: string): string {
  return layerOf(entry, key) === -1 ? `without \`${key}\`` : `with \`${key}: false\``;
}

/** The highest layer that says something about `key`; -1 when only the built-in defaults do. */
function layerOf({ layers }: CheckedEntry, key: string): number {
  return layers.findLastIndex((layer) => child(layer, key) !== undefined);
}

function conflict(entry: CheckedEntry, key: string, message: string, hint: string): Issue {
  return issueAt('conflicting-keys', keyOriginAt(entry.merged, [key]) ?? entry.anchor.origin, message, hint);
}
