import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { createProgress } from '../../src/report/progress.ts';
import { aPlan, aRelease } from '../model/a-plan.ts';
import { api, failedRun, journal, succeededRun } from '../model/journals.ts';

function linesOf(events: Event[]): string[] {
  const toLines = createProgress();
  return events.flatMap(toLines).map(({ level, text }) => (level === 'info' ? text : `${level}: ${text}`));
}

describe('progress', () => {
  it('has a line per transition of a good run', () => {
    expect(linesOf(succeededRun())).toMatchInlineSnapshot(`
      [
        "deploy helm-lifecycle.yaml: 1 chart, context prod (https://10.0.0.1:6443, Kubernetes v1.36.3), Helm 4.2.4, kubectl 1.36.3",
        "api  upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)",
        "api  hook api-preExec-0 attempt 2",
        "api  hook api-preExec-0 ok 2s",
        "api  preExec ok 4s",
        "debug: api  revision 4 is deployed",
        "api  exec ok 2s",
        "api  succeeded 9s",
      ]
    `);
  });

  it('tells a failure, its cause and the rollback in the order in which they happened', () => {
    expect(linesOf(failedRun())).toMatchInlineSnapshot(`
      [
        "deploy helm-lifecycle.yaml: 1 chart, context prod (https://10.0.0.1:6443, Kubernetes v1.36.3), Helm 4.2.4, kubectl 1.36.3",
        "api  upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)",
        "debug: api  revision 4 is failed",
        "error: api  exec failed after 2s: Deployment/web/api has 0 of 1 pods ready",
        "error: api  cause: ImagePullBackOff: x/api:1.3.0 not found",
        "api  evidence is in diagnostics/api",
        "error: api  onFailure failed after 1s: exit 1",
        "warning: api  rolling back to revision 3",
        "debug: api  revision 5 is deployed",
        "api  rolled back 2s",
        "error: api  failed after 10s",
        "error: api    Deployment/web/api has 0 of 1 pods ready",
      ]
    `);
  });

  it('says one line for what is unchanged and aligns the ids', () => {
    const release = aRelease({ operation: 'unchanged', why: 'revision 3 has these inputs' });
    const plan = aPlan({ releases: [release, aRelease({ id: 'frontend' })] });
    const lines = linesOf(
      journal(
        plan,
        { type: 'release-started', ...api },
        { type: 'release-ended', ...api, outcome: 'unchanged' },
      ),
    );
    expect(lines.slice(1)).toEqual(['api       unchanged (revision 3 has these inputs)']);
  });

  it('tells the message of a failed hook once before the end', () => {
    const failure = { reason: 'hook', message: 'exited with code 1' } as const;
    const lines = linesOf(
      journal(
        aPlan(),
        { type: 'hook-ended', ...api, hook: 'api/validate/0', attempts: 1, outcome: 'failed', failure },
        { type: 'phase-ended', ...api, phase: 'validate', failure },
      ),
    );
    expect(lines.slice(1)).toEqual([
      'error: api  hook api/validate/0 failed after 0ms: exited with code 1',
      'error: api  validate failed after 0ms',
    ]);
  });

  it('says in a dry run what would be done', () => {
    const lines = linesOf(
      journal(
        aPlan({ dryRun: true }),
        { type: 'release-started', ...api },
        { type: 'release-ended', ...api, outcome: 'planned' },
      ),
    );
    expect(lines.slice(1)).toEqual(['api  would upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)']);
  });
});

describe('what a release waits for', () => {
  it('is worth a line only after ten silent seconds', () => {
    const lines = createProgress();
    const at = (seconds: number, text: string) =>
      lines({ at: seconds * 1000, type: 'progress', release: 'api', text }).map((line) => line.text);
    lines({ at: 0, type: 'run-planned', plan: aPlan() });
    lines({ at: 0, type: 'release-started', release: 'api' });
    expect(at(1, '1 of 3 ready')).toEqual([]);
    expect(at(11, '2 of 3 ready')).toEqual(['api  2 of 3 ready']);
    expect(at(12, '3 of 3 ready')).toEqual([]);
  });
});
