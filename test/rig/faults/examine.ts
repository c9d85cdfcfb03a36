import { afterAll, describe, expect, it } from 'vitest';
import type { Fault, FaultFamily } from './fault.ts';
import type { Finding } from './finding.ts';

/** One test for each fault: the code, and the first line of the summary. `findings` is called when the tests run. */
export function examine(
  families: readonly FaultFamily[],
  findings: () => ReadonlyMap<string, Finding>,
): void {
  for (const { title, faults } of families) {
    describe(title, () => {
      it.each(faults.map((fault) => [fault.what, fault] as const))('names %s', (_, fault) => {
        expectNamed(fault, findings().get(fault.id));
      });
    });
  }
}

/** What must be found. */
export type Expected = Pick<Fault, 'id' | 'code' | 'says'>;

/** Fails unless the run named this fault. */
export function expectNamed({ id, code, says }: Expected, found?: Finding): void {
  const outcome = code === 'none' ? 'succeeded' : expect.stringMatching(/^(failed|timed-out)$/);
  const unsaid = says.filter((detail) => !tells(found?.line ?? '', detail));
  expect({ ...found, unsaid }, `${id}: "${found?.line}"`).toMatchObject({ outcome, code, unsaid: [] });
}

/** Prints after the tests of a file how many causes were named, and how much of their time the releases used. */
export function printTally(
  what: string,
  faults: readonly Fault[],
  findings: () => ReadonlyMap<string, Finding>,
): void {
  afterAll(() => {
    const real = faults.filter(({ code }) => code !== 'none');
    console.log(
      tallyText(
        what,
        real.map((fault) => [fault, findings().get(fault.id)]),
      ),
    );
  });
}

/** `what: N of N causes named; median share of the timeout used: N %`. */
export function tallyText(what: string, seen: readonly [Expected, Finding | undefined][]): string {
  const named = seen.filter(([fault, found]) => isNamed(fault, found));
  const shares = seen.flatMap(([, found]) => found?.share ?? []).sort((one, other) => one - other);
  const median = Math.round(100 * (shares[Math.floor(shares.length / 2)] ?? 0));
  return `${what}: ${named.length} of ${seen.length} causes named; median share of the timeout used: ${median} %`;
}

const isNamed = ({ code, says }: Expected, found: Finding | undefined): boolean =>
  found?.code === code && says.every((detail) => tells(found.line, detail));

const tells = (line: string, detail: string | RegExp): boolean =>
  typeof detail === 'string' ? line.toLowerCase().includes(detail.toLowerCase()) : detail.test(line);
