import { describe, expect, it } from 'vitest';
import type { DriftReport, DriftState } from '../../../src/model/release/drift.ts';
import { countsLine, driftLines } from '../../../src/report/drift/drift-lines.ts';

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

it('what is missing comes before what was changed, and the diff says in which direction it goes', () => {
  const counts = { 'in-sync': 0, drifted: 1, unknown: 0, 'not-compared': 0 };
  const field = { path: 'spec.replicas', change: 'changed', by: 'kubectl' } as const;
  const drift = [
    { object: 'Deployment/web/api', state: 'changed', fields: [field] },
    { object: 'Service/web/api', state: 'missing', fields: [] },
  ] as DriftState['drift'];
  const api = {
    id: 'api',
    name: 'api',
    namespace: 'web',
    state: 'drifted',
    revision: 3,
    objects: 4,
  } as const;
  const state = { ...api, drift, diff: '-  a: 1\n+  a: 2\n' } as DriftState;
  const report = { counts, releases: [state], unmanaged: [], apiCalls: 7 } as unknown as DriftReport;
  expect(driftLines(report)).toEqual([
    'api: release web/api drifted from revision 3: 1 missing, 1 changed of 4 objects',
    '  Service/web/api is MISSING',
    '  Deployment/web/api',
    '    spec.replicas was changed by kubectl',
    '    from what was deployed (-) to what is live (+):',
    '    -  a: 1',
    '    +  a: 2',
    '1 of 1 releases drifted, 7 API calls',
  ]);
});
