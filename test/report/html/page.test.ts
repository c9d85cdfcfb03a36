import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import { renderReport } from '../../../src/report/html/page.ts';
import { succeededRun } from '../../model/journal/journals.ts';
import { aDiagnosis } from '../a-diagnosis.ts';
import { failingRun, largeRun, planRun } from '../runs.ts';

describe('report.html', () => {
  it('tells the cause before anything else of the run, and the failed charts before the good ones', () => {
    const { result, diagnoses } = failingRun();
    const text = renderReport(result, diagnoses);
    const order = ['ghcr.io/x/api:1.3.0 not found', '<h3>api</h3>', '<h3>crds</h3>', '<h3>web-frontend</h3>'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('<code>helm-lifecycle explain image-not-found</code>');
  });

  it('tells what a plan deletes before its charts, and what a run has deleted after them', () => {
    const { result, diagnoses } = failingRun();
    const [first, ...others] = result.releases;
    if (!first) throw new Error('the run has releases');
    const deletes = ['PersistentVolumeClaim/web/data'];
    const releases = [{ ...first, operation: 'upgrade' as const, deletes }, ...others];
    const text = renderReport({ ...result, dryRun: true, releases }, diagnoses);
    const deleted = text.indexOf('<strong>PersistentVolumeClaim/web/data</strong>');
    expect(text).toContain('Deletes 1 object');
    expect(deleted).toBeGreaterThan(0);
    expect(deleted).toBeLessThan(text.indexOf('<h2 id="charts">Charts</h2>'));
    const done = renderReport({ ...result, releases }, diagnoses);
    expect(done).toContain('Deleted 1 object');
    expect(done.indexOf('Deleted 1 object')).toBeGreaterThan(done.indexOf('Charts and timeline'));
  });

  it('says what serves now beside the cause, and of a plan what it would do in place of how long it took', () => {
    const { result, diagnoses } = failingRun();
    expect(renderReport(result, diagnoses)).toContain(
      '<dt>Now</dt><dd><strong>revision 3 serves again</strong></dd>',
    );
    const plan = renderReport(planRun().result, new Map());
    expect(plan).toContain('<span class="touches"><strong>deletes 1</strong>, changes 1, creates 1</span>');
    expect(plan).not.toContain('<svg class="bar"');
  });

  it('shows what a plan would change, of a chart that fails as well, and lets choose what is planned', () => {
    const { result, diagnoses } = planRun();
    const releases = result.releases.map((release) => {
      const { changes } = result.releases.find(({ id }) => id === 'api') ?? {};
      return release.id === 'search' && changes ? { ...release, changes } : release;
    });
    const text = renderReport({ ...result, releases }, diagnoses);
    expect(text.match(/<details class="diff" open>/g)).toHaveLength(2);
    expect(text).toContain('<span>Planned 2</span>');
    expect(text).not.toContain('Not run');
    const order = ['<h3>search</h3>', '<h3>api</h3>', '<h3>same</h3>'].map((part) => text.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('allows only its own style and script, by their hashes, and no request', () => {
    const { result, diagnoses } = failingRun();
    const text = renderReport(result, diagnoses);
    const hashOf = (tag: string) => {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? '';
      return createHash('sha256').update(content).digest('base64');
    };
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(text)?.[1]
      ?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(text).not.toMatch(/ style=| on\w+=|<link|<img|src=/);
  });

  it('prints what comes from a cluster as text, wherever it stands', () => {
    const evil = `</script><script>alert(1)</script>"><img src=x onerror=alert(2)>`;
    const { result } = failingRun();
    const [first] = result.releases;
    if (!first) throw new Error('the run has releases');
    const release = { ...first, id: evil, why: evil, note: evil, warnings: [evil], diagnostics: evil };
    const diagnosis = aDiagnosis({
      causes: [
        { reason: 'helm', message: evil },
        { reason: 'helm', message: evil, remedy: evil },
      ],
      events: [{ at: evil, object: evil, reason: evil, message: evil, count: 2 }],
      logs: [{ pod: evil, container: evil, previous: true, lines: [evil] }],
      diff: { from: 1, to: 2, text: `+${evil}\n-${evil}\n ${evil}` },
      missing: [evil],
    });
    const told = { ...result, releases: [release], manifest: evil, runUrl: evil, warnings: [evil] };
    const text = renderReport(told, new Map([[evil, diagnosis]]));
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
  });

  it('stays below two megabytes for a hundred charts of which all fail with much evidence', () => {
    const { result, diagnoses } = largeRun();
    const [diagnosis] = diagnoses.values();
    if (!diagnosis) throw new Error('the run has diagnoses');
    const all = new Map(result.releases.map(({ id }) => [id, diagnosis]));
    for (const some of [diagnoses, all]) {
      expect(Buffer.byteLength(renderReport(result, some))).toBeLessThan(2_000_000);
    }
  });

  it('tells a good run, too', () => {
    const text = renderReport(foldEvents(succeededRun()), new Map());
    expect(text).toContain('Helm deploy succeeded');
    expect(text).not.toContain('What failed');
  });
});
