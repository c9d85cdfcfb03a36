import { expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import { profileLines } from '../../../src/report/progress/profile.ts';
import { cost, journal, succeeded, withHook } from '../../model/journal/journals.ts';

it('says where the time went, the longest first', () => {
  const detailed = {
    ...cost,
    steps: [
      { name: 'read the manifest', durationMs: 12 },
      { name: 'connect to the cluster', durationMs: 64 },
    ],
    processes: [
      { name: 'kubectl proxy', starts: 1, durationMs: 0 },
      { name: 'helm upgrade', starts: 12, durationMs: 31_000 },
    ],
    requests: [
      { name: 'discover', calls: 2, bytes: 60_000 },
      { name: 'list secrets', calls: 11, bytes: 1_234 },
    ],
  };
  const events = journal(withHook, ...succeeded.slice(0, -1), {
    type: 'run-ended',
    outcome: 'succeeded',
    cost: detailed,
  });
  expect(profileLines(foldEvents(events))).toMatchInlineSnapshot(`
    [
      "BEFORE THE CHARTS       TIME",
      "read the manifest       12ms",
      "connect to the cluster  64ms",
      "",
      "CHART  PHASE    TIME",
      "api    preExec    4s",
      "api    exec       2s",
      "",
      "PROCESS        STARTS  TIME IN ALL",
      "helm upgrade       12          31s",
      "kubectl proxy       1   still runs",
      "",
      "API           CALLS  RECEIVED",
      "list secrets     11    1.2 kB",
      "discover          2   60.0 kB",
      "",
      "11s in all, 3 processes started (Helm 2, kubectl 0), 9 API calls, 1.0 kB received",
    ]
  `);
});

it('says the totals of a run that has no details', () => {
  expect(profileLines(foldEvents(journal(withHook, ...succeeded))).at(-1)).toBe(
    '11s in all, 3 processes started (Helm 2, kubectl 0), 9 API calls, 1.0 kB received',
  );
});
