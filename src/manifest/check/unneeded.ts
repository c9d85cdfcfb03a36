import type { Operation } from '../../model/plan/operation.ts';
import { MAIN_PHASES } from '../../model/plan/phase.ts';
import { child, type Node, nodeAt, type Path, toJson } from '../read/tree.ts';

const CHART_KEYS = [
  'path',
  'chart',
  'version',
  'manifests',
  'values',
  'valuesFiles',
  'inlineValues',
  'set',
  'patches',
];

/** The names in a hook's `when` with which it runs where nothing is read of the chart: an uninstall, a rollback. */
const WHEN_WITHOUT_CHART = ['uninstall', 'destroy', 'rollback', 'always'];

/** Whether `destroy` has no use for what stands at `path` of a manifest: chart and values, and hooks that cannot run then. */
export function unneededToDestroy(root: Node, path: Path): boolean {
  const owner = ownerLength(path);
  if (owner === undefined) return false;
  const [key, phase, index] = path.slice(owner);
  if (CHART_KEYS.includes(String(key))) return true;
  if (key !== 'hooks' || phase === undefined || index === undefined) return false;
  const when = child(nodeAt(root, path.slice(0, owner + 3)), 'when');
  if (when === undefined) return MAIN_PHASES.some((name) => name === phase);
  const names = [toJson(when)].flat();
  return !names.some((name) => WHEN_WITHOUT_CHART.includes(String(name)));
}

/** Whether a hook of a release can run while that is uninstalled or rolled back; `when` with its short names expanded. */
export function canRunOnDestroy(phase: string, when: readonly Operation[] | undefined): boolean {
  if (when === undefined) return !MAIN_PHASES.some((name) => name === phase);
  return when.includes('uninstall') || when.includes('rollback');
}

/** How many steps lead to the entry or the defaults that `path` is in; undefined outside of both. */
function ownerLength(path: Path): number | undefined {
  const start = path[0] === 'environments' ? 2 : 0;
  if (path[start] === 'defaults') return start + 1;
  return path[start] === 'charts' ? start + 2 : undefined;
}
