import { describe, expect, it } from 'vitest';
import type { DriftReport, DriftState } from '../../../src/model/release/drift.ts';
import { countsLine } from '../../../src/report/drift/drift-lines.ts';

function counted(counts: Partial<DriftReport['counts']>): string {
  const all = { 'in-sync': 0, drifted: 0, unknown: 0, 'not-compared': 0, ...counts };
  const releases = Object.values(all).flatMap((count) => Array<DriftState>(count).fill({} as DriftState));
  return countsLine({ counts: all, releases });
}

describe('what was found is said in a line', () => {
  it.each<[Partial<DriftReport['counts']>, string]>([
    [{ 'in-sync': 1 }, 'no drift in 1 release'],
    [{ 'in-sync': 3, 'not-compared': 1 }, 'no drift in 3 releases, 1 not deployed by this manifest'],
    [{ 'in-sync': 3, drifted: 2 }, '2 of 5 releases drifted'],
    [{ 'in-sync': 3, unknown: 1 }, 'no drift in 3 releases, 1 could not be compared completely'],
    [{ drifted: 1, unknown: 1 }, '1 of 2 releases drifted, 1 could not be compared completely'],
    // What nobody could look at is not called good.
    [{ unknown: 2 }, '2 could not be compared completely'],
  ])('%j', (counts, line) => {
    expect(counted(counts)).toBe(line);
  });
});
