import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseEnd } from '../../src/engine/release-end.ts';
import { runSchedule } from '../../src/engine/schedule.ts';
import type { PlannedRelease } from '../../src/model/plan.ts';
import { plannedRelease } from '../rig/planned.ts';

const DONE: ReleaseEnd = { outcome: 'succeeded' };

/** Runs a schedule whose releases end when the test says so; records who was at work after each end. */
async function playing(
  releases: PlannedRelease[],
  limit: number,
  chooseNext: (atWork: string[]) => number,
): Promise<{ log: string[]; snapshots: { atWork: string[]; ended: string[] }[] }> {
  const log: string[] = [];
  const snapshots: { atWork: string[]; ended: string[] }[] = [];
  const open = new Map<string, (end: ReleaseEnd) => void>();
  const ended: string[] = [];
  const whole = runSchedule({
    releases,
    limit,
    obstacle: () => undefined,
    skip: () => DONE,
    run: ({ id }) => {
      log.push(`start ${id}`);
      return new Promise((resolve) => open.set(id, resolve));
    },
  });
  while (open.size > 0) {
    const atWork = [...open.keys()];
    snapshots.push({ atWork, ended: [...ended] });
    const id = atWork[chooseNext(atWork) % atWork.length] as string;
    log.push(`end ${id}`);
    ended.push(id);
    open.get(id)?.(DONE);
    open.delete(id);
    // Ends are promises: let the schedule react before the next one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await whole;
  return { log, snapshots };
}

describe('the schedule', () => {
  it('starts a release as soon as its own needs have ended, not those of its level', async () => {
    const releases = [
      plannedRelease('slow'),
      plannedRelease('quick'),
      plannedRelease('after-quick', { needs: ['quick'] }),
    ];
    const { log } = await playing(releases, 4, (atWork) => Math.max(0, atWork.indexOf('quick')));
    expect(log.slice(0, 4)).toEqual(['start slow', 'start quick', 'end quick', 'start after-quick']);
  });

  it('starts no deployment before the last destroy has ended', async () => {
    const releases = [plannedRelease('old', { action: 'destroy' }), plannedRelease('new')];
    expect((await playing(releases, 4, () => 0)).log).toEqual([
      'start old',
      'end old',
      'start new',
      'end new',
    ]);
  });

  it('never leaves a place free for a ready release, and never has more at work than the limit', async () => {
    // Each release may need any of those before it: every acyclic graph in some order.
    const graph = fc
      .array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 14 })
      .map((needs) =>
        needs.map((list, index) =>
          plannedRelease(`r${index}`, {
            needs: [...new Set(list.filter((need) => need < index).map((need) => `r${need}`))],
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(
        graph,
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat(100)),
        async (releases, limit, choices) => {
          const { log, snapshots } = await playing(releases, limit, () => choices.next().value as number);
          expect(log.filter((line) => line.startsWith('start'))).toHaveLength(releases.length);
          for (const { atWork, ended } of snapshots) {
            const ready = releases.filter(
              ({ id, needs }) => !ended.includes(id) && needs.every((need) => ended.includes(need)),
            );
            expect(atWork).toHaveLength(Math.min(limit, ready.length));
            for (const id of atWork) expect(ready.map((release) => release.id)).toContain(id);
          }
        },
      ),
    );
  });
});
