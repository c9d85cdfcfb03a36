import { describe, expect, it } from 'vitest';
import type { Event, EventBody } from '../../../src/model/journal/event.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import { createProgress, writeLines } from '../../../src/report/progress/progress.ts';
import type { Log } from '../../../src/system/log.ts';
import { api, failedRun, journal, succeededRun } from '../../model/journal/journals.ts';
import { aPlan, aRelease } from '../../model/plan/a-plan.ts';

function linesOf(events: Event[]): string[] {
  const progress = createProgress();
  return events
    .flatMap(progress.onEvent)
    .map(({ level, text }) => (level === 'info' ? text : `${level}: ${text}`));
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
      ]
    `);
  });

  it('lets no text of the cluster begin a line', () => {
    const lines: string[] = [];
    const write = (text: string) => lines.push(text);
    const log = { debug: write, info: write, warning: write, error: write } as unknown as Log;
    writeLines(log, [{ level: 'error', text: 'api  exec failed after 2s: health is Failed\n::error::x' }]);
    expect(lines).toEqual(['api  exec failed after 2s: health is Failed ::error::x']);
  });

  it('names charts that were added, and namespaces that are made', () => {
    const making = (namespace: string, meant?: string): PlannedRelease['opening'] => [
      {
        kind: 'create-namespace',
        namespace,
        labels: {},
        annotations: {},
        isNew: true,
        ...(meant && { meant }),
      },
    ];
    const releases = [
      aRelease({ addedFor: 'web', opening: making('shpo', 'shop') }),
      aRelease({ id: 'web', needs: ['api'], opening: making('tools') }),
      aRelease({ id: 'more', opening: making('tools') }),
    ];
    const lines = (dryRun: boolean) => linesOf(journal(aPlan({ releases, dryRun }))).slice(1);
    expect(lines(false)).toEqual([
      'api added: web needs it',
      'warning: creates namespace shpo, did you mean shop?',
      'creates namespace tools',
    ]);
    expect(lines(true)).toContain('warning: would create namespace shpo, did you mean shop?');
  });

  it('gives only the reason of the last decision when another run was waited for', () => {
    const release = aRelease({ why: 'inputs changed since revision 2' });
    const lines = linesOf(
      journal(
        aPlan({ releases: [release] }),
        { type: 'release-started', ...api },
        {
          type: 'release-replanned',
          ...api,
          planned: aRelease({ operation: 'unchanged', why: 'revision 3 has these inputs' }),
        },
        { type: 'release-ended', ...api, outcome: 'unchanged' },
      ),
    );
    expect(lines.slice(2)).toEqual([
      'api  now unchanged (revision 3 has these inputs)',
      'api  unchanged (revision 3 has these inputs)',
    ]);
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

  it('says what a plan that fails would have changed', () => {
    const changes = { created: ['Secret/web/api'], changed: [], dropped: [], folded: 0, diff: '+data: {}\n' };
    const failure = { reason: 'invalid' as const, message: 'the API server would refuse Secret/web/api: no' };
    const lines = linesOf(
      journal(
        aPlan({ dryRun: true }),
        { type: 'release-started', ...api },
        { type: 'deletion', ...api, deletes: ['Service/web/old'], stays: [] },
        { type: 'release-ended', ...api, outcome: 'failed', failure, changes },
      ),
    );
    expect(lines.slice(1)).toEqual([
      'api    would delete Service/web/old',
      'api    1 object created',
      'api    +data: {}',
      `error: api  failed after 2s: ${failure.message}`,
    ]);
  });
});

describe('the heartbeat', () => {
  it('tells how each release stands that is at work and was silent for ten seconds', () => {
    const progress = createProgress();
    const at = (seconds: number, body: EventBody) => progress.onEvent({ at: seconds * 1000, ...body });
    const beat = (seconds: number) => progress.heartbeat(seconds * 1000).map(({ text }) => text);
    at(0, { type: 'run-planned', plan: aPlan({ releases: [aRelease(), aRelease({ id: 'web' })] }) });
    expect(beat(60)).toEqual([]);
    at(60, { type: 'release-started', ...api });
    at(61, { type: 'phase-started', ...api, phase: 'validate' });
    at(62, { type: 'progress', ...api, text: '1 of 3 ready' });
    expect(beat(65)).toEqual([]);
    expect(beat(70)).toEqual(['api  validate for 9s: 1 of 3 ready']);
    expect(beat(75)).toEqual([]);
    at(76, { type: 'warning', ...api, text: 'slow' });
    expect(beat(80)).toEqual([]);
    at(81, { type: 'hook-started', ...api, hook: 'smoke', attempt: 1 });
    expect(beat(90)).toEqual(['api  validate for 29s: hook smoke']);
    at(91, { type: 'release-ended', ...api, outcome: 'succeeded' });
    expect(beat(120)).toEqual([]);
  });
});
