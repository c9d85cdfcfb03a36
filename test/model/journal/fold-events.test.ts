import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { aPlan, aRelease } from '../plan/a-plan.ts';
import {
  api,
  cost,
  failedRun,
  journal,
  notReady,
  rolledBack,
  succeeded,
  succeededRun,
  withHook,
} from './journals.ts';

describe('a finished journal', () => {
  it('tells an upgrade with its versions, revisions, phases and hooks', () => {
    const result = foldEvents(succeededRun());
    expect(result).toMatchObject({
      outcome: 'succeeded',
      changed: true,
      commit: 'abc',
      cost,
      durationMs: 11_000,
    });
    expect(result.counts).toMatchObject({ succeeded: 1, failed: 0 });
    expect(result.releases[0]).toMatchObject({
      outcome: 'succeeded',
      from: { version: '1.2.0', revision: 3 },
      to: { version: '1.3.0', revision: 4 },
      needs: [],
      startedAt: '1970-01-01T00:00:01.000Z',
      durationMs: 9_000,
      phases: [
        { phase: 'preExec', startedAt: '1970-01-01T00:00:02.000Z', durationMs: 4_000 },
        { phase: 'exec', startedAt: '1970-01-01T00:00:07.000Z', durationMs: 2_000 },
      ],
      hooks: [{ id: 'api/preExec/0', outcome: 'succeeded', attempts: 2, durationMs: 2_000, result: 'x' }],
    });
  });

  it('keeps the first error first, with the cause that was found, and the others beside it', () => {
    const [release] = foldEvents(failedRun()).releases;
    expect(release).toMatchObject({
      outcome: 'failed',
      failure: { message: notReady.message, cause: { message: expect.stringContaining('ImagePullBackOff') } },
      otherFailures: [{ reason: 'hook', message: 'exit 1' }],
      rolledBackTo: 3,
      serves: 'revision 3 serves again',
      diagnostics: 'diagnostics/api',
      to: { version: '1.2.0', revision: 5 },
    });
  });

  it('names the kind of fault once when the phase itself has said the cause', () => {
    const cause = { ...notReady, code: 'too-slow' as const, remedy: 'Raise the timeout.' };
    const diagnosisCost = { apiCalls: 7, durationMs: 40 };
    const [release] = foldEvents(
      journal(
        aPlan(),
        { type: 'release-started', ...api },
        { type: 'diagnosed', ...api, folder: 'diagnostics/api', cause, cost: diagnosisCost },
        { type: 'release-ended', ...api, outcome: 'failed', failure: notReady },
      ),
    ).releases;
    expect(release).toMatchObject({ failure: { ...notReady, code: 'too-slow' }, diagnosisCost });
    expect(release?.failure?.cause).toBeUndefined();
  });

  it('takes the operation from the decision that was made under the lease', () => {
    const [release] = foldEvents(
      journal(
        aPlan(),
        { type: 'release-started', ...api },
        {
          type: 'release-replanned',
          ...api,
          planned: aRelease({ operation: 'unchanged', why: 'moved on' }),
        },
        { type: 'release-ended', ...api, outcome: 'unchanged' },
      ),
    ).releases;
    expect(release).toMatchObject({
      operation: 'unchanged',
      why: 'moved on',
      changed: false,
      to: { revision: 3 },
    });
  });

  it('has no revision after an uninstall', () => {
    const result = foldEvents(
      journal(
        aPlan({ releases: [aRelease({ action: 'destroy', operation: 'uninstall' })] }),
        { type: 'release-started', ...api },
        { type: 'phase-started', ...api, phase: 'exec' },
        { type: 'phase-ended', ...api, phase: 'exec' },
        { type: 'release-ended', ...api, outcome: 'succeeded' },
        { type: 'run-ended', outcome: 'succeeded', cost },
      ),
    );
    expect(result.releases[0]).toMatchObject({ changed: true, from: { revision: 3 } });
    expect(result.releases[0]).not.toHaveProperty('to');
  });

  it('does not repeat the failure of a finally hook beside itself', () => {
    const failure: Failure = { reason: 'hook', message: 'exit 1' };
    const [release] = foldEvents(
      journal(
        aPlan(),
        { type: 'release-started', ...api },
        { type: 'phase-started', ...api, phase: 'finally' },
        { type: 'phase-ended', ...api, phase: 'finally', failure },
        { type: 'release-ended', ...api, outcome: 'failed', failure },
      ),
    ).releases;
    expect(release).toMatchObject({ failure, otherFailures: [] });
  });

  it('lists every hook of a dry run as planned and says what would change', () => {
    const result = foldEvents(
      journal({ ...withHook, dryRun: true }, { type: 'run-ended', outcome: 'no-changes', cost }),
    );
    expect(result).toMatchObject({ dryRun: true, changed: true, counts: { planned: 1 } });
    expect(result.releases[0]?.hooks).toMatchObject([{ outcome: 'planned', attempts: 0 }]);
  });

  it('separates warnings of the run from those of a release', () => {
    const result = foldEvents(
      journal(
        aPlan(),
        { type: 'warning', text: 'old kubectl' },
        { type: 'warning', ...api, text: 'no lease' },
      ),
    );
    expect(result.warnings).toEqual(['old kubectl']);
    expect(result.releases[0]?.warnings).toEqual(['no lease']);
  });
});

describe('a journal that was cut off', () => {
  it('is interrupted, and so is what was running', () => {
    const result = foldEvents(journal(withHook, ...succeeded.slice(0, 3)));
    expect(result).toMatchObject({ outcome: 'interrupted', counts: { interrupted: 1 } });
    expect(result.releases[0]).toMatchObject({
      outcome: 'interrupted',
      hooks: [{ outcome: 'interrupted', attempts: 1 }],
    });
  });

  it('names the failure that was known', () => {
    expect(foldEvents(journal(aPlan(), ...rolledBack.slice(0, 4))).failure).toEqual(notReady);
  });

  it('says that an untouched release was not reached', () => {
    const [release] = foldEvents(journal(aPlan())).releases;
    expect(release).toMatchObject({ outcome: 'skipped', note: 'the run ended before it', hooks: [] });
  });

  it('folds at every length, and counts every release once', () => {
    const whole = [succeededRun(), failedRun()];
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(20), (events, length) => {
        const result = foldEvents(events.slice(0, 1 + length));
        const counted = Object.values(result.counts).reduce((sum, n) => sum + n, 0);
        return counted === result.releases.length && result.durationMs >= 0;
      }),
    );
  });

  it('refuses a journal without a plan as a bug', () => {
    expect(() => foldEvents([])).toThrow('begins with run-planned');
  });
});
