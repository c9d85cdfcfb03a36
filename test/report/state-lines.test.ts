import { describe, expect, it } from 'vitest';
import type { HistoryReport, ReleaseState, StatusReport } from '../../src/model/release/release-state.ts';
import { mentionedRun, mentionRun } from '../../src/model/release/release-state.ts';
import { historySchema, statusSchema } from '../../src/report/schemas/state-schema.ts';
import { ageText, historyLines, statusLines } from '../../src/report/state-lines.ts';
import { renderHistory, renderStatus } from '../../src/report/summary/state.ts';

const cluster = { server: 'https://10.0.0.1:6443', context: 'prod', uid: 'uid-1', version: 'v1.36.3' };
const at = '2026-03-10T12:00:00.000Z';
const url = 'https://github.com/org/shop/actions/runs/42';
const chart = { name: 'api', version: '1.2.0' };

function report(...releases: Partial<ReleaseState>[]): StatusReport {
  return {
    ...{ formatVersion: 1, manifest: 'helm-lifecycle.yaml', manifestId: 'org-shop', cluster, at },
    releases: releases.map((release) => ({
      ...{ id: 'api', name: 'api', namespace: 'web', state: 'deployed', completed: true, revision: 4, chart },
      ...{ changedAt: '2026-03-10T09:00:00.000Z', owner: 'org-shop' },
      ...release,
    })),
  };
}

describe('the status of releases', () => {
  it('is a line each, and what is unusual below it', () => {
    const lines = statusLines(
      report(
        { run: { url } },
        {
          id: 'worker',
          name: 'worker',
          state: 'failed',
          revision: 7,
          serves: 6,
          completed: false,
          description: 'Deployment/web/worker is not ready',
          lease: { holder: 'ci-7/123', until: '2026-03-10T12:00:09.000Z', expired: false },
        },
      ),
    );
    expect(lines).toEqual([
      'CHART   RELEASE     STATE     REV  VERSION  CHANGED',
      'api     web/api     deployed  4    1.2.0    3h',
      `  last run: ${url}`,
      'worker  web/worker  failed    7    1.2.0    3h',
      '  a run works on it: ci-7/123 (lease until 2026-03-10T12:00:09.000Z)',
      '  failed: Deployment/web/worker is not ready',
      '  revision 6 serves',
    ]);
  });

  it('names what belongs to another manifest and what no run completed', () => {
    const lines = statusLines(report({ owner: 'others', completed: false }));
    expect(lines.slice(2)).toEqual([
      '  no run has completed revision 4, so the next deploy goes over it again',
      '  belongs to manifest others',
    ]);
  });

  it('says what drifted, and where that is not known, and nothing of what is as it was left', () => {
    const lines = statusLines(
      report(
        { drift: { state: 'none' } },
        { drift: { state: 'drifted', what: 'Service/web/api is missing' } },
        { drift: { state: 'unknown', what: 'Deployment/web/api: it may not be patched' } },
      ),
    );
    expect(lines.filter((line) => line.startsWith('  '))).toEqual([
      '  drifted from revision 4: Service/web/api is missing',
      '  whether it drifted is not known: Deployment/web/api: it may not be patched',
    ]);
  });

  it('fits into 80 columns, whatever the names', () => {
    const long = 'a-very-long-name-of-a-chart-that-nobody-types'.repeat(2);
    const lines = statusLines(report({ id: long, name: long, namespace: long }));
    for (const line of lines.slice(0, 2)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('takes nothing for Markdown that others have written', () => {
    const evil = '</table> @org [x](https://evil.example) `';
    const text = renderStatus(report({ state: 'failed', completed: false, description: evil }));
    expect(text).not.toContain('</table>');
    expect(text).not.toContain('@org');
    expect(statusSchema.parse(report({ description: evil }))).toBeDefined();
  });
});

describe('the history of a release', () => {
  const history: HistoryReport = {
    ...{ formatVersion: 1, manifest: 'helm-lifecycle.yaml', cluster, at },
    releases: [
      {
        ...{ id: 'api', name: 'api', namespace: 'web' },
        revisions: [
          {
            revision: 3,
            status: 'superseded',
            completed: false,
            changedAt: '2026-03-01T12:00:00.000Z',
            description: 'Install complete',
          },
          { revision: 4, status: 'deployed', completed: true, changedAt: at, chart, run: { url } },
        ],
      },
      { id: 'web', name: 'web', namespace: 'web', revisions: [] },
    ],
  };

  it('lists the revisions with who made them', () => {
    expect(historyLines(history)).toEqual([
      'api: release web/api',
      'REV  STATUS      VERSION  CHANGED  COMPLETED  BY',
      '3    superseded           9d       no         Install complete',
      '4    deployed    1.2.0    0s       yes        https://github.com/org/shop/actio…',
      'web: release web/web is absent: no revision is stored',
    ]);
    expect(historySchema.parse(history)).toEqual(history);
    expect(renderHistory(history)).toContain('| 4 | deployed | 1.2.0 | 0s | yes |');
  });
});

it.each([
  ['2026-03-10T11:59:18.000Z', '42s'],
  ['2026-03-10T11:55:00.000Z', '5m'],
  ['2026-03-09T15:00:00.000Z', '21h'],
  ['2026-03-01T12:00:00.000Z', '9d'],
  ['2026-03-10T12:00:07.000Z', '0s'],
  [undefined, ''],
])('the age of %s is %s', (time, text) => {
  expect(ageText(time, at)).toBe(text);
});

it('a run that wrote a description is found in it, and in no other text', () => {
  const run = { commit: '0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d', url };
  expect(mentionedRun(mentionRun(run))).toEqual({ commit: '0a1b2c3d4e5f', url });
  expect(mentionedRun(mentionRun({}))).toEqual({});
  expect(mentionedRun('Upgrade "api" failed: helm-lifecycle')).toBeUndefined();
  expect(mentionedRun('helm-lifecycle javascript:alert(1)')).toBeUndefined();
});
