import type { ContainerClue } from './container-clue.ts';
import type { EventClue } from './event-clue.ts';

export type RestartingProbe = 'Liveness' | 'Startup';

/** How a program ends that the node tells to: at once, by a signal, or well because it listens to it. */
const ENDINGS = new Set([0, 137, 143]);

/** The probe because of which the node ended the last run of a container; undefined when it ended by itself. */
export function killingProbe({ ended, events, restarts }: ContainerClue): RestartingProbe | undefined {
  if (ended === undefined || ended.reason === 'OOMKilled' || restarts === 0) return undefined;
  const killing = events.findLast(({ reason }) => reason === 'Killing')?.message ?? '';
  const [, told] = /failed (liveness|startup) probe/.exec(killing) ?? [];
  const failing = events.findLast(
    ({ reason, message }) => reason === 'Unhealthy' && /^(?:Liveness|Startup) /.test(message),
  );
  const probe: RestartingProbe =
    told === 'startup' || (told === undefined && failing?.message.startsWith('Startup'))
      ? 'Startup'
      : 'Liveness';
  if (told !== undefined) return probe;
  return failing !== undefined && ENDINGS.has(ended.exitCode) ? probe : undefined;
}

/** What a probe last said, without what every such message repeats. */
export function probeWords(events: EventClue[], probe: RestartingProbe | 'Readiness'): string | undefined {
  const event = events.findLast(
    ({ reason, message }) =>
      reason === 'Unhealthy' &&
      new RegExp(`^(?:\\(combined from similar events\\): )?${probe} `).test(message),
  );
  return event?.message
    .replace(/^\(combined from similar events\): /, '')
    .replace(/(probe) errored and resulted in unknown state: /, '$1 cannot be asked: ')
    .replace(/rpc error: .{0,500}?unable to start container process: /, '')
    .replace(/strconv\.Atoi: parsing ("[^"]+"): invalid syntax/, 'the container has no port named $1')
    .trim();
}
