import type { Parameters } from 'fast-check';

/** `FUZZ_SECONDS`: each property is tried for so long, with ever new inputs, in place of a number of times. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const seed = Number(process.env.SEED ?? (seconds > 0 ? Date.now() % 1_000_000_000 : 20_260_801));
/** Of processor time, so that a busy machine is no fault of the code. */
const LONGEST_TRY_MS = 1_000;

/** How often a property is tried, and from where; `SEED` tries others. A failure prints its seed. */
export function tries(numRuns: number): Parameters<unknown> {
  if (seconds <= 0) return { numRuns, seed };
  return { numRuns: 2 ** 31, seed, interruptAfterTimeLimit: seconds * 1_000, markInterruptAsFailure: false };
}

/** What is tried takes less than a second, whatever the input; looked at in a long run only. */
export async function soon<T>(work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  if (seconds > 0 && (user + system) / 1_000 > LONGEST_TRY_MS) {
    throw new Error(`took ${Math.round((user + system) / 1_000)} ms of processor time`);
  }
  return value;
}
