import { IN_FULL } from '../in-full.ts';
import type { Fault, FaultFamily } from './fault.ts';

/** The first fault of each code, which is what every test run looks at; in the nightly run all of them. */
export function chosenOf(families: readonly FaultFamily[]): FaultFamily[] {
  const seen = new Set<string>();
  return keep(families, ({ code }) => {
    const isFirst = !seen.has(code);
    seen.add(code);
    return isFirst || IN_FULL;
  });
}

/** The families with some of their faults, without those that have none left. */
export function keep(families: readonly FaultFamily[], isKept: (fault: Fault) => boolean): FaultFamily[] {
  return families
    .map(({ title, faults }) => ({ title, faults: faults.filter(isKept) }))
    .filter(({ faults }) => faults.length > 0);
}
