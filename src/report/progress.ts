import type { Event } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { Log } from '../system/log.ts';
import { type ProgressLine, progressText } from './progress-text.ts';

/** The id column is as wide as the longest id, up to this. */
const WIDEST_ID = 24;
/** How long a release may be silent before what it waits for is worth a line. */
const SILENCE_MS = 10_000;

/** Writes a line for every event that a person who watches the run wants to see. */
export function reportProgress(log: Log): (event: Event) => void {
  const toLines = createProgress();
  return (event) => {
    for (const { level, text } of toLines(event)) log[level](text);
  };
}

/** Turns the events of one run, given in their order, into lines that begin with the release they are about. */
export function createProgress(): (event: Event) => ProgressLine[] {
  const startedAt = new Map<string, number>();
  const told = new Set<string>();
  const lastLineAt = new Map<string, number>();
  let plan: Plan | undefined;
  return (event) => {
    if (event.type === 'run-planned') plan = event.plan;
    if (plan === undefined) return [];
    const span = spanOf(event);
    if (!startedAt.has(span)) startedAt.set(span, event.at);
    const tookMs = event.at - (startedAt.get(span) ?? event.at);
    const id = 'release' in event ? event.release : undefined;
    const wasTold = (message: string) => told.has(`${id} ${message}`);
    const lines = progressText(event, { plan, tookMs, wasTold });
    if ('failure' in event && event.failure) told.add(`${id} ${event.failure.message}`);
    if (id === undefined) return lines;
    const silentMs = event.at - (lastLineAt.get(id) ?? event.at);
    if (event.type === 'progress' && silentMs < SILENCE_MS) return [];
    if (lines.length > 0) lastLineAt.set(id, event.at);
    const width = idWidth(plan);
    return lines.map(({ level, text }) => ({ level, text: `${id.padEnd(width)}  ${text}` }));
  };
}

function idWidth(plan: Plan): number {
  return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}

/** What an event begins or ends, so that an end knows how long it took. */
function spanOf(event: Event): string {
  const { release, phase, hook } = event as { release?: string; phase?: string; hook?: string };
  return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}
