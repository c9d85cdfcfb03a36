import { MAIN_PHASES, PHASES, type Phase } from '../../src/model/plan/phase.ts';
import type { Absence } from './flaky-proxy.ts';
import type { HelmMajor } from './scene.ts';

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
export const TARGETS = ['action', 'Helm', 'group'] as const;
const ABSENCES: Absence[] = ['refuses', 'hangs'];

/** Where a run stands when it is interrupted: in a hook of a phase of an upgrade, or inside the Helm of an operation. */
export type Point =
  | { in: 'hook'; phase: Exclude<Phase, 'exec'> }
  | { in: 'Helm'; operation: 'install' | 'upgrade' | 'reinstall' | 'uninstall' | 'rollback' }
  /** Helm has ended, and what it applied or deleted is waited for. */
  | { in: 'wait'; operation: 'install' | 'upgrade' | 'uninstall' | 'rollback' };

/** What happens to it: a signal to the action, to Helm or to all processes of the run, or an API server that goes away before a SIGINT. */
export type Blow =
  | { kind: 'signal'; signal: (typeof SIGNALS)[number]; target: (typeof TARGETS)[number] }
  | { kind: 'away'; how: Absence };

export interface Cell {
  point: Point;
  blow: Blow;
  major: HelmMajor;
}

export const POINTS: Point[] = [
  ...PHASES.filter((phase) => phase !== 'exec').map((phase): Point => ({ in: 'hook', phase })),
  ...(['install', 'upgrade', 'reinstall', 'uninstall', 'rollback'] as const).map(
    (operation): Point => ({ in: 'Helm', operation }),
  ),
  ...(['install', 'upgrade', 'uninstall', 'rollback'] as const).map(
    (operation): Point => ({ in: 'wait', operation }),
  ),
];

export const BLOWS: Blow[] = [
  ...SIGNALS.flatMap((signal) => TARGETS.map((target): Blow => ({ kind: 'signal', signal, target }))),
  ...ABSENCES.map((how): Blow => ({ kind: 'away', how })),
];

export const CELLS: Cell[] = POINTS.flatMap((point) =>
  BLOWS.flatMap((blow) => ([3, 4] as const).map((major): Cell => ({ point, blow, major }))),
);

/** Why there is no such cell; undefined where there is one. */
export function whyNot({ point, blow }: Cell): string | undefined {
  const hitsHelm = blow.kind === 'signal' && blow.target === 'Helm';
  return hitsHelm && point.in !== 'Helm' ? 'no Helm runs in a hook or in our own wait' : undefined;
}

/** What went wrong once, or is most likely to, and each kind of point and of blow once: what every test run looks at. */
const TELLING = new Set([
  'SIGKILL to action in exec, upgrade, Helm 4',
  'SIGKILL to Helm in exec, upgrade, Helm 3',
  'SIGINT to action in exec, rollback, Helm 3',
  'SIGKILL to action in wait, upgrade, Helm 3',
  'SIGKILL to action in wait, uninstall, Helm 4',
  'SIGINT to action in wait, install, Helm 4',
  'SIGTERM to group in finally hook, Helm 3',
  'API server hangs in preExec, Helm 3',
]);

export const isTelling = (cell: Cell): boolean => TELLING.has(nameOf(cell));

/** What went wrong once, too. */
const ALSO_TELLING = new Set([
  'SIGKILL to action in exec, install, Helm 3',
  'SIGINT to Helm in exec, rollback, Helm 4',
]);

/** A hook before Helm, one after a failure and one that comes in any case; an interrupt finds those of the other phases in the same code. */
const TELLING_PHASES = new Set<Phase>(['preExec', 'onFailure', 'finally']);

/** Each point that differs and each major, and nearly each blow, in as few cells as that takes. */
export function isRepresentative(cell: Cell): boolean {
  if (isTelling(cell) || ALSO_TELLING.has(nameOf(cell))) return true;
  if (cell.point.in === 'hook' && !TELLING_PHASES.has(cell.point.phase)) return false;
  const place = POINTS.indexOf(cell.point);
  const blows = BLOWS.filter((blow) => whyNot({ ...cell, blow }) === undefined);
  const chosen = blows[(place * 5 + 2) % blows.length];
  return cell.blow === chosen && cell.major === (place % 2 === 0 ? 4 : 3);
}

export function nameOfPoint(point: Point): string {
  if (point.in === 'Helm') return `exec, ${point.operation}`;
  if (point.in === 'wait') return `wait, ${point.operation}`;
  return MAIN_PHASES.some((phase) => phase === point.phase) ? point.phase : `${point.phase} hook`;
}

export function nameOfBlow(blow: Blow): string {
  return blow.kind === 'signal' ? `${blow.signal} to ${blow.target}` : `API server ${blow.how}`;
}

export function nameOf(cell: Cell): string {
  return `${nameOfBlow(cell.blow)} in ${nameOfPoint(cell.point)}, Helm ${cell.major}`;
}

/** The matrix as a table: how the interrupted run ended, `-` where there is no such cell, `.` where it was not run. */
export function matrixText(ends: ReadonlyMap<Cell, string>): string {
  const columns = BLOWS.map((blow) => [nameOfBlow(blow).replace('API server', 'API'), blow] as const);
  const width = 13;
  const lines = POINTS.flatMap((point) =>
    ([3, 4] as const).map((major) => {
      const row = columns.map(([, blow]) => {
        const cell = CELLS.find((one) => one.point === point && one.blow === blow && one.major === major);
        if (cell === undefined || whyNot(cell) !== undefined) return '-';
        return ends.get(cell) ?? '.';
      });
      const head = `${nameOfPoint(point)}, Helm ${major}`.padEnd(28);
      return `${head}${row.map((text) => text.padEnd(width)).join('')}`;
    }),
  );
  const head = columns.map(([name]) => name.replace(' to ', '>').padEnd(width)).join('');
  return [`${''.padEnd(28)}${head}`, ...lines].join('\n');
}
