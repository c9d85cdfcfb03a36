import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseEnd } from '../../../src/engine/release/release-end.ts';
import { runSchedule } from '../../../src/engine/schedule/schedule.ts';
import type { Slot } from '../../../src/engine/schedule/slot.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import { plannedRelease } from '../../rig/planned.ts';

const DONE: ReleaseEnd = { outcome: 'succeeded' };

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A release that has begun, as the test drives it. */
interface Played {
  /** `asking`: it waits for a slot, to work on. */
  state: 'working' | 'waiting' | 'asking';
  slot: Slot;
  end(): void;
}

type Step = 'end' | 'wait' | 'work';

/** Runs a schedule whose releases do what the test says; `check` sees those that have begun after each step. */
async function playing(
  releases: PlannedRelease[],
  { limit, mostOpen = 100 }: { limit: number; mostOpen?: number },
  chooseNext: (open: ReadonlyMap<string, Played>) => [id: string, step: Step],
  check: (open: ReadonlyMap<string, Played>, ended: readonly string[]) => void = () => {},
): Promise<string[]> {
  const log: string[] = [];
  const open = new Map<string, Played>();
  const ended: string[] = [];
  const whole = runSchedule({
    releases,
    limit,
    mostOpen,
    obstacle: () => undefined,
    skip: () => DONE,
    run: ({ id }, slot) => {
      log.push(`start ${id}`);
      return new Promise((resolve) => open.set(id, { state: 'working', slot, end: () => resolve(DONE) }));
    },
  });
  while (open.size > 0) {
    check(open, ended);
    const [id, step] = chooseNext(open);
    const played = open.get(id) as Played;
    log.push(`${step} ${id}`);
    if (step === 'wait') {
      played.state = 'waiting';
      played.slot.release();
    } else if (step === 'work') {
      played.state = 'asking';
      void played.slot.take(new AbortController().signal).then(() => {
        played.state = 'working';
      });
    } else {
      ended.push(id);
      open.delete(id);
      played.end();
    }
    // Ends are promises: let the schedule react before the next step.
    await settled();
  }
  await whole;
  return log;
}

const countOf = (open: ReadonlyMap<string, Played>, state: Played['state']) =>
  [...open.values()].filter((played) => played.state === state).length;

describe('the schedule', () => {
  it('starts a release as soon as its own needs have ended, not those of its level', async () => {
    const releases = [
      plannedRelease('slow'),
      plannedRelease('quick'),
      plannedRelease('after-quick', { needs: ['quick'] }),
    ];
    const log = await playing(releases, { limit: 4 }, (open) => [
      open.has('quick') ? 'quick' : ([...open.keys()][0] ?? ''),
      'end',
    ]);
    expect(log.slice(0, 4)).toEqual(['start slow', 'start quick', 'end quick', 'start after-quick']);
  });

  it('starts no deployment before the last destroy has ended', async () => {
    const releases = [plannedRelease('old', { action: 'destroy' }), plannedRelease('new')];
    const first = (open: ReadonlyMap<string, Played>): [string, Step] => [[...open.keys()][0] ?? '', 'end'];
    expect(await playing(releases, { limit: 4 }, first)).toEqual([
      'start old',
      'end old',
      'start new',
      'end new',
    ]);
  });

  it('starts the next release while one only waits, with a single slot', async () => {
    const releases = [plannedRelease('slow'), plannedRelease('one'), plannedRelease('two')];
    const script: [string, Step][] = [
      ['slow', 'wait'],
      ['one', 'end'],
      ['two', 'wait'],
      ['slow', 'end'],
      ['two', 'end'],
    ];
    const log = await playing(releases, { limit: 1 }, () => script.shift() ?? ['', 'end']);
    expect(log).toEqual([
      'start slow',
      'wait slow',
      'start one',
      'end one',
      'start two',
      'wait two',
      'end slow',
      'end two',
    ]);
  });

  it('lets a release that goes on go first', async () => {
    const releases = [plannedRelease('a'), plannedRelease('b'), plannedRelease('c')];
    const script: [string, Step][] = [
      ['a', 'wait'],
      ['a', 'work'],
      ['b', 'end'],
      ['a', 'end'],
      ['c', 'end'],
    ];
    const log = await playing(releases, { limit: 1 }, () => script.shift() ?? ['', 'end']);
    expect(log.slice(-3)).toEqual(['end a', 'start c', 'end c']);
  });

  it('never leaves a slot free for a release that could use it, and never has more at work or open than the limits', async () => {
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
    const limits = fc.record({ limit: fc.integer({ min: 1, max: 4 }), more: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(
        graph,
        limits,
        fc.infiniteStream(fc.nat(100)),
        async (releases, { limit, more }, choices) => {
          const mostOpen = limit + more;
          const choice = (below: number) => (choices.next().value as number) % below;
          const chooseNext = (open: ReadonlyMap<string, Played>): [string, Step] => {
            const able = [...open].filter(([, { state }]) => state !== 'asking');
            const [id, { state }] = able[choice(able.length)] as [string, Played];
            const others: Step = state === 'working' ? 'wait' : 'work';
            return [id, choice(3) === 0 ? others : 'end'];
          };
          const check = (open: ReadonlyMap<string, Played>, ended: readonly string[]) => {
            const ready = releases.filter(
              ({ id, needs }) =>
                !open.has(id) && !ended.includes(id) && needs.every((need) => ended.includes(need)),
            );
            const working = countOf(open, 'working');
            expect(working).toBeLessThanOrEqual(limit);
            expect(open.size).toBeLessThanOrEqual(mostOpen);
            if (countOf(open, 'asking') > 0) expect(working).toBe(limit);
            if (ready.length > 0 && open.size < mostOpen) expect(working).toBe(limit);
            for (const id of open.keys()) {
              expect(
                releases.find((release) => release.id === id)?.needs.every((need) => ended.includes(need)),
              ).toBe(true);
            }
          };
          const log = await playing(releases, { limit, mostOpen }, chooseNext, check);
          expect(log.filter((line) => line.startsWith('start'))).toHaveLength(releases.length);
        },
      ),
    );
  });
});
