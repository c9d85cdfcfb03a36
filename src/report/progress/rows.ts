import type { Event, ReleaseOutcome } from '../../model/journal/event.ts';
import type { EventOf } from '../../model/journal/events-of.ts';
import type { Operation } from '../../model/plan/operation.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { hookNames } from '../hook-names.ts';
import { touchesText } from '../plan/touches-text.ts';
import { versionChange } from '../wording.ts';

/** Where one release stands. Times are Unix milliseconds. */
export interface ProgressRow {
  id: string;
  operation: Operation;
  /** `1.2.0 -> 1.3.0`; empty when it is not known. */
  version: string;
  state: 'waiting' | 'running' | 'ended';
  /** A phase, `rollback`, or `starting`. */
  stage: string;
  /** Name of the hook that runs. */
  hook?: string;
  /** How many of the objects that are waited for are ready, or gone: `2/5`. */
  ready: string;
  /** What it waits for, in words, as a whole. */
  detail?: string;
  startedAt: number;
  /** Since when it is in its stage. */
  stageAt: number;
  endedAt?: number;
  outcome?: ReleaseOutcome;
  note?: string;
  /** What its operation deletes, as far as it was told. */
  deletes?: readonly string[];
}

export interface ProgressRows {
  follow(event: Event): void;
  /** In the plan's order. */
  rows(): readonly ProgressRow[];
  /** Unix milliseconds; 0 before the plan. */
  startedAt(): number;
}

/** Where each release of a run stands, from the run's events in their order. */
export function createProgressRows(): ProgressRows {
  const rows = new Map<string, ProgressRow>();
  let names = new Map<string, string>();
  let startedAt = 0;
  return {
    rows: () => [...rows.values()],
    startedAt: () => startedAt,
    follow(event) {
      if (event.type === 'run-planned') {
        startedAt = event.startedAt ?? event.at;
        names = hookNames(event.plan);
        for (const row of plannedRows(event.plan, event.at)) rows.set(row.id, row);
      }
      const row = 'release' in event && event.release !== undefined ? rows.get(event.release) : undefined;
      if (row) advance(row, event, names);
    },
  };
}

function plannedRows(plan: Plan, at: number): ProgressRow[] {
  return plan.releases.map((release) => ({
    id: release.id,
    operation: release.operation,
    version: versionChange({
      operation: release.operation,
      ...(release.chart && { chart: release.chart }),
      ...(release.installed && {
        from: {
          revision: release.installed.revision,
          ...(release.installed.chartVersion !== undefined && { version: release.installed.chartVersion }),
        },
      }),
    }),
    state: 'waiting',
    stage: '',
    ready: '',
    startedAt: at,
    stageAt: at,
  }));
}

function advance(row: ProgressRow, event: Event, names: ReadonlyMap<string, string>): void {
  switch (event.type) {
    case 'release-started':
      row.state = 'running';
      row.startedAt = event.at;
      enter(row, 'starting', event.at);
      return;
    case 'release-replanned':
      row.operation = event.planned.operation;
      return;
    case 'phase-started':
      enter(row, event.phase, event.at);
      return;
    case 'rollback-started':
      enter(row, event.to === 'absent' ? 'uninstalling the failed install' : 'rollback', event.at);
      return;
    case 'hook-started':
      row.hook = names.get(event.hook) ?? event.hook;
      return;
    case 'hook-ended':
      delete row.hook;
      return;
    case 'progress':
      row.detail = event.text;
      row.ready =
        event.text
          .match(/^(\d+) of (\d+) /)
          ?.slice(1)
          .join('/') ?? '';
      return;
    case 'diagnosed':
      if (event.cause) row.note = event.cause.message;
      return;
    case 'deletion':
      row.deletes = [...new Set([...(row.deletes ?? []), ...event.deletes])];
      return;
    case 'release-ended':
      row.state = 'ended';
      row.endedAt = event.at;
      row.outcome = event.outcome;
      if (event.note !== undefined) row.note = event.note;
      else if (event.outcome === 'planned') row.note = plannedNote(row, event);
      else if (event.failure) row.note ??= event.failure.message;
      return;
    default:
  }
}

/** `1.2.0 -> 1.3.0, deletes 3, changes 2` */
function plannedNote({ version, deletes = [] }: ProgressRow, { changes }: EventOf<'release-ended'>): string {
  const touches = touchesText({ deletes: [...deletes], ...(changes && { changes }) });
  return [version, touches].filter((part) => part !== '').join(', ');
}

function enter(row: ProgressRow, stage: string, at: number): void {
  row.stage = stage;
  row.stageAt = at;
  delete row.hook;
  row.ready = '';
  delete row.detail;
}
