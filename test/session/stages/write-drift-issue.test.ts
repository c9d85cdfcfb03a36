import { describe, expect, it } from 'vitest';
import type { DriftReport, DriftState } from '../../../src/model/release/drift.ts';
import { ok } from '../../../src/model/result.ts';
import type { IssueText } from '../../../src/model/sticky-issue.ts';
import { withDefaults } from '../../../src/options/option-values.ts';
import { writeDriftIssue } from '../../../src/session/stages/write-drift-issue.ts';
import { createRedactor } from '../../../src/system/redactor.ts';

function reportOf(...states: DriftState['state'][]): DriftReport {
  const releases = states.map(
    (state, at): DriftState => ({
      id: `api${at}`,
      name: `api${at}`,
      namespace: 'web',
      location: { file: 'helm-lifecycle.yaml', line: 3, column: 5, length: 3 },
      state,
      revision: 3,
      objects: 2,
      drift: state === 'drifted' ? [{ object: 'Service/web/api @team', state: 'missing', fields: [] }] : [],
      diff: state === 'drifted' ? '-token: hunter2hunter2\n+token: other' : '',
    }),
  );
  const count = (state: DriftState['state']) => states.filter((one) => one === state).length;
  return {
    formatVersion: 1,
    manifest: 'helm-lifecycle.yaml',
    manifestId: 'example-shop',
    environment: 'production',
    cluster: { server: 'https://localhost', context: 'main', uid: 'u-1', version: '1.36.3' },
    action: 'issue',
    at: '2026-11-28T19:20:16.000Z',
    durationMs: 500,
    apiCalls: 9,
    counts: {
      'in-sync': count('in-sync'),
      drifted: count('drifted'),
      unknown: count('unknown'),
      'not-compared': count('not-compared'),
    },
    releases,
    unmanaged: [],
  };
}

async function written(report: DriftReport, select: string[] = []) {
  const seen: (IssueText & { to: string })[] = [];
  const redactor = createRedactor();
  redactor.learn('hunter2hunter2');
  const issues = {
    write: async (to: string, text: IssueText) => {
      seen.push({ to, ...text });
      return ok({ did: 'absent' } as const);
    },
  };
  const options = {
    ...withDefaults(),
    workspace: '/',
    select,
    runUrl: 'https://github.com/a/b/actions/runs/1',
  };
  await writeDriftIssue(report, options, { issues, redactor });
  const [only] = seen;
  if (!only) throw new Error('no issue was written');
  return only;
}

describe('the issue about drift', () => {
  it.each<[DriftState['state'][], string, string]>([
    [['in-sync'], 'close', 'Helm drift in production: none'],
    [['in-sync', 'drifted'], 'open', 'Helm drift in production: api1'],
    [['unknown', 'in-sync'], 'open', 'Helm drift in production: api0 not compared'],
    // A release whose newest revision failed may still have drifted.
    [['in-sync', 'not-compared'], 'update', 'Helm drift in production: none'],
    [Array(6).fill('drifted'), 'open', 'Helm drift in production: api0, api1, api2, api3 and 2 more'],
  ])('of releases that are %j', async (states, to, title) => {
    expect(await written(reportOf(...states))).toMatchObject({ to, title });
  });

  it('says what drifted, without a secret and without calling anybody', async () => {
    const { body } = await written(reportOf('drifted'));
    expect(body).toContain('| <code>Service/web/api &#64;team</code> | | **missing** |');
    expect(body).toContain('-token: ***');
    expect(body).not.toContain('hunter2');
    expect(body).toContain('[run](https://github.com/a/b/actions/runs/1)');
  });

  it('is another one for other charts, another environment and another cluster', async () => {
    const report = reportOf('drifted');
    const keys = [
      await written(report),
      await written(report, ['api']),
      await written({ ...report, environment: 'staging' }),
      await written({ ...report, cluster: { ...report.cluster, uid: 'u-2' } }),
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect((await written(report, ['b', 'a'])).key).toBe((await written(report, ['a', 'b'])).key);
  });

  it('fits into an issue however much drifted', async () => {
    const report = reportOf(...Array<'drifted'>(900).fill('drifted'));
    expect((await written(report)).body.length).toBeLessThan(65_000);
  });

  it('fails without a token', async () => {
    const options = { ...withDefaults(), workspace: '/' };
    const end = await writeDriftIssue(reportOf('drifted'), options, { redactor: createRedactor() });
    expect(end).toMatchObject({ ok: false, failure: { reason: 'forbidden' } });
  });
});
