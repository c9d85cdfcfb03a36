import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../src/model/journal/event.ts';
import { createProgressRows } from '../../../src/report/progress/rows.ts';
import { finalTable, liveTable } from '../../../src/report/progress/table.ts';
import { displayWidth } from '../../../src/util/display-width.ts';
import { aPlan, aRelease } from '../../model/plan/a-plan.ts';

/** Rows after these events, one a second. */
function rowsAfter(ids: string[], ...bodies: EventBody[]) {
  const rows = createProgressRows();
  const plan = aPlan({ releases: ids.map((id) => aRelease({ id, name: id })) });
  for (const [index, body] of [{ type: 'run-planned', plan } as const, ...bodies].entries())
    rows.follow({ at: index * 1000, ...body });
  return rows.rows();
}

const busy = () =>
  rowsAfter(
    ['api', 'web', 'jobs', 'cache'],
    { type: 'release-started', release: 'web' },
    { type: 'phase-started', release: 'web', phase: 'validate' },
    {
      type: 'progress',
      release: 'web',
      text: '1 of 3 ready, waiting for Deployment/web: 1 of 2 pods ready',
    },
    { type: 'release-started', release: 'api' },
    { type: 'phase-started', release: 'api', phase: 'checkPrerequisites' },
    { type: 'hook-started', release: 'api', hook: 'migrate', attempt: 1 },
    { type: 'release-started', release: 'jobs' },
    { type: 'release-ended', release: 'jobs', outcome: 'failed', note: 'ImagePullBackOff' },
  );

const live = (rows: ReturnType<typeof rowsAfter>, columns: number, lines = 24) =>
  liveTable(rows, { now: 75_000, startedAt: 0, space: { columns, lines } });

describe('the live table', () => {
  it('shows what runs first, then what failed, then the rest, at 80 columns', () => {
    expect(live(busy(), 80)).toMatchInlineSnapshot(`
      [
        "CHART  OPERATION  PHASE         READY      TIME",
        "web    upgrade    validate      1/3       1m14s  waiting for Deployment/web: 1 …",
        "api    upgrade    checkPrereq…            1m11s  hook migrate",
        "jobs   upgrade    failed                     1s  ImagePullBackOff",
        "cache  upgrade    waiting",
        "1 of 4 charts ended, 2 running, 1 failed, 1 waiting, 1m15s",
      ]
    `);
  });

  it('has room for what is waited for at 120 columns', () => {
    expect(live(busy(), 120)).toMatchInlineSnapshot(`
      [
        "CHART  OPERATION  PHASE               READY      TIME",
        "web    upgrade    validate            1/3       1m14s  waiting for Deployment/web: 1 of 2 pods ready",
        "api    upgrade    checkPrerequisites            1m11s  hook migrate",
        "jobs   upgrade    failed                           1s  ImagePullBackOff",
        "cache  upgrade    waiting",
        "1 of 4 charts ended, 2 running, 1 failed, 1 waiting, 1m15s",
      ]
    `);
  });

  it.each([1, 20, 40, 60, 80, 120, 200])('has no line wider than a terminal of %i columns', (columns) => {
    const rows = rowsAfter(
      ['a-release-name-that-is-rather-long-as-some-are', '日本語-api'],
      { type: 'release-started', release: '日本語-api' },
      {
        type: 'progress',
        release: '日本語-api',
        text: 'waiting\nfor\u001b[2J ünïcödé 日本語 日本語 日本語 日本語 日本語',
      },
    );
    for (const line of live(rows, columns)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });

  it.each([0, 1, 2, 3, 10, 24, 200])(
    'of a hundred charts has at most %i lines, and never hides what runs',
    (lines) => {
      const ids = Array.from({ length: 100 }, (_, index) => `app-${index}`);
      const table = live(rowsAfter(ids, { type: 'release-started', release: 'app-99' }), 80, lines);
      expect(table.length).toBeLessThanOrEqual(lines);
      if (lines >= 1) expect(table.at(-1)).toBe('0 of 100 charts ended, 1 running, 99 waiting, 1m15s');
      if (lines >= 3) expect(table[1]).toMatch(/^app-99 +upgrade +starting/);
    },
  );
});

it('the final table has a line for every chart, in the order of the plan', () => {
  const rows = rowsAfter(
    ['api', 'web', 'jobs'],
    { type: 'release-started', release: 'web' },
    { type: 'release-ended', release: 'web', outcome: 'succeeded' },
    { type: 'release-ended', release: 'jobs', outcome: 'skipped', note: 'needs api' },
  );
  expect(finalTable(rows, { columns: 80 })).toMatchInlineSnapshot(`
    [
      "CHART  OPERATION  OUTCOME        TIME",
      "api    upgrade    not started          1.2.0 -> 1.3.0",
      "web    upgrade    succeeded        1s  1.2.0 -> 1.3.0",
      "jobs   upgrade    skipped              needs api",
    ]
  `);
});

it('the last table of a plan says what each chart would do to its objects', () => {
  const changes = { created: [], changed: ['Deployment/web/api'], dropped: [], folded: 0, diff: '' };
  const rows = rowsAfter(
    ['api'],
    { type: 'release-started', release: 'api' },
    { type: 'deletion', release: 'api', deletes: ['Service/web/api', 'ConfigMap/web/api'], stays: [] },
    { type: 'release-ended', release: 'api', outcome: 'planned', changes },
  );
  expect(finalTable(rows, { columns: 80 }).at(-1)).toMatch(/ 1\.2\.0 -> 1\.3\.0, deletes 2, changes 1$/);
});
