import type { PlannedRelease } from '../model/plan.ts';
import type { ReleaseEnd } from './release-end.ts';

export interface Schedule {
  /** In the order in which they are started when several could be. */
  releases: readonly PlannedRelease[];
  /** How many may be at work at once. */
  limit: number;
  /** Why a release whose needs have all ended must not start; undefined when it may. */
  obstacle(planned: PlannedRelease, ends: ReadonlyMap<string, ReleaseEnd>): string | undefined;
  run(planned: PlannedRelease): Promise<ReleaseEnd>;
  skip(planned: PlannedRelease, why: string): ReleaseEnd;
}

/**
 * Starts every release as soon as its own needs have ended and a place is free; deployments also wait for all destroys.
 * Driven by ends alone: no level barrier, no polling. Gives the end of every release by id.
 */
export function runSchedule(schedule: Schedule): Promise<ReadonlyMap<string, ReleaseEnd>> {
  const { limit, obstacle, run, skip } = schedule;
  const ends = new Map<string, ReleaseEnd>();
  const waiting = new Set(schedule.releases);
  const atWork = new Set<PlannedRelease>();

  const isReady = (planned: PlannedRelease): boolean =>
    planned.needs.every((id) => ends.has(id)) &&
    (planned.action === 'destroy' || ![...waiting, ...atWork].some((other) => other.action === 'destroy'));

  return new Promise((resolve, reject) => {
    const finish = (planned: PlannedRelease, end: ReleaseEnd) => {
      atWork.delete(planned);
      ends.set(planned.id, end);
      advance();
    };

    const advance = (): void => {
      for (const planned of waiting) {
        if (!isReady(planned)) continue;
        const why = obstacle(planned, ends);
        if (why !== undefined) {
          waiting.delete(planned);
          // What needs it may be skippable now, or startable.
          finish(planned, skip(planned, why));
          return;
        }
        if (atWork.size >= limit) continue;
        waiting.delete(planned);
        atWork.add(planned);
        run(planned).then((end) => finish(planned, end), reject);
      }
      if (waiting.size === 0 && atWork.size === 0) resolve(ends);
    };
    advance();
  });
}
