import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { ReleaseEnd } from '../release/release-end.ts';
import { createSlots, type Slot } from './slot.ts';

export interface Schedule {
  /** In the order in which they are started when several could be. */
  releases: readonly PlannedRelease[];
  /** How many may do work at once that needs the processor; a release that only waits gives its slot back. */
  limit: number;
  /** How many may have begun and not ended. */
  mostOpen: number;
  /** Why a release whose needs have all ended must not start; undefined when it may. */
  obstacle(planned: PlannedRelease, ends: ReadonlyMap<string, ReleaseEnd>): string | undefined;
  run(planned: PlannedRelease, slot: Slot): Promise<ReleaseEnd>;
  skip(planned: PlannedRelease, why: string): ReleaseEnd;
}

/**
 * Starts every release as soon as its own needs have ended and a slot is free; deployments also wait for all destroys.
 * Driven by ends and by slots that are given back alone: no level barrier, no polling. Gives the end of every release by id.
 */
export function runSchedule(schedule: Schedule): Promise<ReadonlyMap<string, ReleaseEnd>> {
  const { limit, mostOpen, obstacle, run, skip } = schedule;
  const ends = new Map<string, ReleaseEnd>();
  const waiting = new Set(schedule.releases);
  const open = new Set<PlannedRelease>();

  const isReady = (planned: PlannedRelease): boolean =>
    planned.needs.every((id) => ends.has(id)) &&
    (planned.action === 'destroy' || ![...waiting, ...open].some((other) => other.action === 'destroy'));

  return new Promise((resolve, reject) => {
    let isAdvancing = false;
    let hasMoved = false;
    const advance = (): void => {
      hasMoved = true;
      // What is started or skipped may give back its slot, or end, at once.
      if (isAdvancing) return;
      isAdvancing = true;
      try {
        while (hasMoved) {
          hasMoved = false;
          startReady();
        }
      } catch (bug) {
        reject(bug);
      }
      isAdvancing = false;
      if (waiting.size === 0 && open.size === 0) resolve(ends);
    };
    const slots = createSlots(limit, advance);

    const start = (planned: PlannedRelease): void => {
      const slot = slots.open();
      open.add(planned);
      run(planned, slot).then((end) => {
        open.delete(planned);
        ends.set(planned.id, end);
        slot.release();
        advance();
      }, reject);
    };

    const startReady = (): void => {
      let isAwaited = false;
      for (const planned of waiting) {
        if (!isReady(planned)) continue;
        const why = obstacle(planned, ends);
        const hasRoom = open.size < mostOpen;
        if (why === undefined && !(hasRoom && slots.isFree())) {
          isAwaited ||= hasRoom;
          continue;
        }
        waiting.delete(planned);
        if (why === undefined) start(planned);
        else {
          ends.set(planned.id, skip(planned, why));
          // What needs it may be skippable now, or startable.
          hasMoved = true;
        }
      }
      slots.awaited(isAwaited);
    };
    advance();
  });
}
