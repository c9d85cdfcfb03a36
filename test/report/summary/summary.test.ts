import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import { renderEarlyFailure, renderIssues } from '../../../src/report/summary/failures.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../../src/report/summary/summary.ts';
import { api, cost, failedRun, journal, succeededRun } from '../../model/journal/journals.ts';
import { aHook, aPlan, aRelease, withHooks } from '../../model/plan/a-plan.ts';
import { runPhases } from '../../rig/planned.ts';
import { aDiagnosis } from '../a-diagnosis.ts';
import { failingRun, largeRun } from '../runs.ts';

const paths = { resultPath: '/tmp/run/result.json', diagnosticsFolder: '/tmp/run/diagnostics' };
const summaryOf = (events: Parameters<typeof foldEvents>[0]) => renderSummary(foldEvents(events), paths);

describe('the job summary', () => {
  it('tells a good run as one table with folded hooks', () => {
    expect(summaryOf(succeededRun())).toMatchInlineSnapshot(`
      "## ✅ Helm deploy succeeded

      Manifest helm-lifecycle.yaml · context <code>prod</code> · 1 succeeded · 11s

      | Chart | Release | Operation | Version | Revision | Duration | Outcome |
      | --- | --- | --- | --- | --- | --- | --- |
      | **api** | web/api | upgrade<br><sub>inputs changed since revision 3</sub> | 1.2.0 -> 1.3.0 | 3 -> 4 | 9s | ✅ succeeded |

      <details>
      <summary>Hooks: 1</summary>

      | Chart | Phase | Hook | Does | Duration | Outcome |
      | --- | --- | --- | --- | --- | --- |
      | **api** | preExec | api-preExec-0 | run: <code>bash script api-preExec-0</code> | 2s | succeeded<br><sub>2 attempts</sub> |

      </details>

      <sub>Kubernetes v1.36.3 at <code>https&#58;//10.0.0.1:6443</code> · Helm 4.2.4, kubectl 1.36.3 · Helm processes: 2, API calls: 9 · commit <code>abc</code> · result <code>/tmp/run/result.json</code></sub>
      "
    `);
  });

  it('begins with the cause of the failure, on which chart, in which phase', () => {
    const text = summaryOf(failedRun());
    expect(text.split('\n').slice(0, 5)).toMatchInlineSnapshot(`
      [
        "## ❌ Helm deploy failed",
        "",
        "> [!CAUTION]",
        "> **api** failed in exec: ImagePullBackOff: x/api:1.3.0 not found",
        ">",
      ]
    `);
    expect(text).toContain('**Now:** revision 3 serves again.');
    expect(text).toContain('> Also: exit 1');
  });

  it('shows the evidence below the cause: what else was found, pods, events, logs and what changed', () => {
    const { result, diagnoses } = failingRun();
    const text = renderSummary(result, { ...paths, reportPath: '/tmp/run/report.html' }, diagnoses);
    const parts = [
      '> **api** failed in exec: ImagePullBackOff: ghcr.io/x/api:1.3.0 not found\n>\n> **Now:** revision 3 serves again.\n>\n> What to do: Push the image',
      '> More about <code>image-not-found</code>: <code>helm-lifecycle explain image-not-found</code>',
      'Found besides:\n\n- the readiness probe of worker fails',
      '<summary>Pods: 2 of 3 not ready</summary>',
      '<summary>Events: 2 warnings, seen 13 times</summary>',
      'statuscode: 503 <b>x12</b> |',
      '| node-2 | MemoryPressure=True (kubelet has insufficient memory) |',
      '<summary>Log of <code>worker-5c6d7-abcde/worker</code> before its restart: 3 lines</summary>',
      '```diff\n--- Deployment/web/api\n',
      'Missing: pods of Job/web/seed: forbidden.',
      '| **api** | web/api |',
      '```mermaid\nflowchart LR\n',
      '```mermaid\ngantt\n',
      'report <code>/tmp/run/report.html</code>',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves room for the charts when very many fail with very much evidence', () => {
    const { result, diagnoses } = largeRun();
    const [diagnosis] = diagnoses.values();
    const lines = Array.from({ length: 200 }, () => 'x'.repeat(300));
    const logs = Array.from({ length: 6 }, (_, pod) => ({
      pod: `${pod}`,
      container: 'c',
      previous: false,
      lines,
    }));
    const all = new Map([...diagnoses.keys()].map((id) => [id, { ...aDiagnosis(diagnosis), logs }]));
    const text = renderSummary(result, paths, all);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text).toContain('Its evidence is in the report');
    expect(text).toContain('| **service-99** |');
  });

  it('tells afterwards what was deleted, of charts that succeeded alone, and what took more with it in plain sight', () => {
    const { result } = failingRun();
    const deletes = ['PersistentVolumeClaim/web/data', 'Service/web/old'];
    const releases = result.releases.map((release) => ({ ...release, deletes }));
    const text = renderSummary({ ...result, releases }, paths);
    const succeeded = releases.filter(({ outcome }) => outcome === 'succeeded');
    expect(succeeded).toHaveLength(2);
    expect(
      text.match(/^> - <code>PersistentVolumeClaim\/web\/data<\/code> \*\*with its data/gm),
    ).toHaveLength(2);
    expect(text).toContain('> [!CAUTION]\n> **Deleted**\n>\n> - ');
    expect(text).toContain('<summary>Deleted 4 objects</summary>');
    expect(text).not.toContain('(upgrade of api)');
  });

  it('lists every hook that would run in a dry run', () => {
    const release = aRelease({ phases: withHooks({ preExec: [aHook('api/preExec/0', { name: 'seed' })] }) });
    const text = summaryOf(
      journal(
        aPlan({
          dryRun: true,
          releases: [release],
          runPhases: runPhases({ before: [aHook('run/before/0')] }),
        }),
        { type: 'release-ended', ...api, outcome: 'planned' },
        { type: 'run-ended', outcome: 'no-changes', cost },
      ),
    );
    expect(text).toContain('Helm plan of deploy');
    expect(text).toContain('| _run_ | before | run-before-0 |');
    expect(text).toContain('| **api** | preExec | seed |');
    expect(text).toContain('1.2.0 -> 1.3.0');
  });

  it('makes cluster text inert for Markdown and HTML', () => {
    const message = 'bad <img src=x onerror=1> `code` | cell\n# heading [link](https://evil) @team';
    const text = summaryOf(
      journal(
        aPlan(),
        { type: 'release-started', ...api },
        {
          type: 'release-ended',
          ...api,
          outcome: 'failed',
          failure: { reason: 'helm', message },
          note: message,
        },
        { type: 'run-ended', outcome: 'failed', cost },
      ),
    );
    expect(text).not.toMatch(/<img|`|\[link|\n# heading|https:\/\/evil(?!.*<\/pre>)|@team(?!.*<\/pre>)/);
    const row = text.split('\n').find((line) => line.startsWith('| **api**'));
    expect(row?.match(/\|/g)).toHaveLength(8);
  });

  it('stays below the limit of GitHub, closes what it cut and says where the rest is', () => {
    const releases = Array.from({ length: 9_000 }, (_, index) => aRelease({ id: `chart-${index}` }));
    const text = summaryOf(journal(aPlan({ releases }), { type: 'run-ended', outcome: 'failed', cost }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text.trimEnd().split('\n').at(-1)).toContain('Cut at 900 kB');
    expect(text).toContain('/tmp/run/result.json');
  });

  it('shows a failure before there was a plan, and issues as the log has them', () => {
    const failure = { reason: 'connection', message: 'no route to host', remedy: 'Check the VPN.' } as const;
    expect(renderEarlyFailure(failure)).toContain('> no route to host\n>\n> What to do: Check the VPN.');
    expect(renderIssues([{ code: 'missing-key', message: 'x' }], 'a: <b>\n')).toContain(
      '<pre>\na: &#60;b>\n</pre>',
    );
  });
});
