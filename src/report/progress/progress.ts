import type { Event } from '../../model/journal/event.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Log } from '../../system/log.ts';
import { formatDuration } from '../../util/duration.ts';
import { singleLine } from '../../util/single-line.ts';
import type { ProgressLine } from './lines.ts';
import { createProgressRows, type ProgressRow } from './rows.ts';
import { progressText } from './text.ts';

/** The id column is as wide as the longest id, up to this. */
const WIDEST_ID = 24;
/** How long a release may be silent before how it stands is worth a line. */
export const HEARTBEAT_MS = 10_000;

/** Turns the events of one run, given in their order, into lines that begin with the release they are about. */
export interface Progress {
  onEvent(event: Event): ProgressLine[];
  /** How every release stands that is at work and had no line for ten seconds; `now` in Unix milliseconds. */
  heartbeat(now: number): ProgressLine[];
}

export function writeLines(log: Log, lines: readonly ProgressLine[]): void {
  for (const { level, text, tone } of lines) {
    // Of a diff as it stands: its blanks count.
    log[level](text.includes('\n') ? singleLine(text) : text, tone);
  }
}

export function createProgress(): Progress {
  const startedAt = new Map<string, number>();
  const told = new Set<string>();
  const replanned = new Map<string, string>();
  const lastLineAt = new Map<string, number>();
  const deletions = new Map<string, string[]>();
  const rows = createProgressRows();
  let plan: Plan | undefined;
  let width = 0;
  const line = (id: string, { text, ...rest }: ProgressLine): ProgressLine => ({
    ...rest,
    text: `${id.padEnd(width)}  ${text}`,
  });
  return {
    onEvent(event) {
      if (event.type === 'run-planned') {
        plan = event.plan;
        width = idWidth(plan);
      }
      if (plan === undefined) return [];
      rows.follow(event);
      const span = spanOf(event);
      if (!startedAt.has(span)) startedAt.set(span, event.at);
      const tookMs = event.at - (startedAt.get(span) ?? event.at);
      const id = 'release' in event ? event.release : undefined;
      if (event.type === 'release-replanned') replanned.set(event.release, event.planned.why);
      if (event.type === 'deletion') {
        deletions.set(event.release, [...(deletions.get(event.release) ?? []), ...event.deletes]);
      }
      const deletes = deletions.get(id ?? '') ?? [];
      const why = id === undefined ? undefined : replanned.get(id);
      const wasTold = (message: string) => told.has(`${id} ${message}`);
      const lines = progressText(event, { plan, tookMs, why, deletes, wasTold });
      if ('failure' in event && event.failure) told.add(`${id} ${event.failure.message}`);
      if (id === undefined) return lines;
      if (lines.length > 0) lastLineAt.set(id, event.at);
      return lines.map((one) => line(id, one));
    },
    heartbeat(now) {
      const silent = rows.rows().filter(({ id, state, startedAt: since }) => {
        return state === 'running' && now - (lastLineAt.get(id) ?? since) >= HEARTBEAT_MS;
      });
      for (const { id } of silent) lastLineAt.set(id, now);
      return silent.map((row) => line(row.id, { level: 'info', text: standing(row, now) }));
    },
  };
}

/** `exec for 20s: 2 of 3 ready, waiting for Deployment/api` */
function standing({ stage, stageAt, hook, detail }: ProgressRow, now: number): string {
  const what = hook === undefined ? detail : `hook ${hook}`;
  const since = formatDuration(Math.round((now - stageAt) / 1_000) * 1_000);
  return `${stage} for ${since}${what === undefined ? '' : `: ${what}`}`;
}

function idWidth(plan: Plan): number {
  return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}

/** What an event begins or ends, so that an end knows how long it took. */
function spanOf(event: Event): string {
  const { release, phase, hook } = event as { release?: string; phase?: string; hook?: string };
  return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}
