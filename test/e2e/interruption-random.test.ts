import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { type Aftermath, freshObjects, type Kill, killAndGoOn, nameOfKill } from '../rig/random-kill.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

/** `KILLS` and `SEED` choose how many runs are ended and which; 2 fit into the suite. */
const count = Number(process.env.KILLS ?? 2);
const seed = Number(process.env.SEED ?? 20_261_128);
const LONGEST_MS = 120_000;

/** The cases that went wrong before come first, at moments of their own. */
const TELLING: Omit<Kill, 'afterMs'>[] = [
  { major: 3, operation: 'upgrade', blow: 'kill the program' },
  { major: 4, operation: 'upgrade', blow: 'kill all' },
  { major: 3, operation: 'upgrade', blow: 'cancel' },
  { major: 4, operation: 'destroy', blow: 'kill the program' },
];
const moments = fc.sample(fc.integer({ min: 0, max: 4_000 }), { numRuns: TELLING.length, seed });
const kills: Kill[] = [
  ...TELLING.map((kill, index) => ({ ...kill, afterMs: moments[index] ?? 0 })),
  ...fc.sample(
    fc.record<Kill>({
      major: fc.constantFrom<HelmMajor>(3, 4),
      operation: fc.constantFrom('install', 'upgrade', 'destroy'),
      blow: fc.constantFrom('kill the program', 'kill all', 'cancel'),
      afterMs: fc.integer({ min: 0, max: 7_000 }),
    }),
    { numRuns: Math.max(1, count - TELLING.length), seed },
  ),
].slice(0, count);

/** How many runs are ended at the same time. */
const AT_ONCE = 4;

describe.skipIf(process.platform !== 'linux')(
  `whenever a run is ended (seed ${seed}), the next one leaves what a fresh one makes`,
  () => {
    const ends = new Map<Kill, Aftermath | Error>();

    /** All at once, for they mostly wait: a lease that nobody renews ends by itself. */
    beforeAll(async () => {
      const [helm3, helm4] = await Promise.all([freshObjects(cluster, 3), freshObjects(cluster, 4)]);
      const left = [...kills];
      const work = async () => {
        for (let kill = left.shift(); kill; kill = left.shift()) {
          const end = await killAndGoOn(cluster, kill, kill.major === 3 ? helm3 : helm4).catch(
            (error: Error) => error,
          );
          ends.set(kill, end);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }, LONGEST_MS * count);

    it.each(kills.map((kill, index) => [index + 1, nameOfKill(kill), kill] as const))(
      '%i: %s',
      (_number, _name, kill) => {
        const end = ends.get(kill);
        if (end === undefined || end instanceof Error) throw end;
        expect(end.state, end.log.join('\n')).toEqual(end.wanted);
      },
    );
  },
);
