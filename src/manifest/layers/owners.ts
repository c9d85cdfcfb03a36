import type { Path } from '../read/tree.ts';

/** What can have the settings of a chart; `*` is any step. */
const WITH_SETTINGS = [
  ['defaults'],
  ['charts', '*'],
  ['environments', '*', 'defaults'],
  ['environments', '*', 'charts', '*'],
];
const OF_THE_RUN = [[], ['environments', '*']];

/** Whether the mapping at `path` of a manifest has settings of charts. Something that looks like it inside `values` is not meant. */
export function hasSettings(path: Path): boolean {
  return WITH_SETTINGS.some((owner) => fits(path, owner));
}

/** Whether the mapping at `path` can have `hooks`. */
export function hasHooks(path: Path): boolean {
  return hasSettings(path) || OF_THE_RUN.some((owner) => fits(path, owner));
}

/** Whether a value of `vars` stands at `path`. */
export function isVars(path: Path): boolean {
  return path[0] === 'vars' || (path[0] === 'environments' && path[2] === 'vars');
}

function fits(path: Path, owner: readonly string[]): boolean {
  return path.length === owner.length && owner.every((step, index) => step === '*' || step === path[index]);
}
