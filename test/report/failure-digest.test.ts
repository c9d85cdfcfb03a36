import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../src/model/journal/fold-events.ts';
import { failureDigest } from '../../src/report/failure-digest.ts';
import { succeededRun } from '../model/journal/journals.ts';
import { failingRun, largeRun } from './runs.ts';

describe('the end of the log of a failed run', () => {
  it('begins as README shows it', async () => {
    const { result, diagnoses } = failingRun();
    const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain(failureDigest(result, diagnoses).slice(0, 5).join('\n'));
  });

  it('names the cause, the object, what to do, where to read more and the end of a log', () => {
    const { result, diagnoses } = failingRun();
    expect(failureDigest(result, diagnoses)).toEqual([
      'api failed in exec: ImagePullBackOff: ghcr.io/x/api:1.3.0 not found',
      '  object: Pod/web/api-7d9f4-x2x1z',
      '  -> Push the image, or correct the tag in the values.',
      '  more: helm-lifecycle explain image-not-found',
      '  now: revision 3 serves again',
      '  log of worker-5c6d7-abcde/worker before its restart:',
      '  | starting worker',
      '  | connecting to db:5432',
      '  | fatal: connection refused',
      '  evidence: /tmp/run/diagnostics/api',
    ]);
  });

  it('says where it stands and what else is known, without the words of Helm that say the same', () => {
    const { result } = failingRun();
    const failure = {
      ...({ reason: 'helm', code: 'invalid-object', message: 'Service/x is invalid: 2 problems' } as const),
      location: { file: 'a.yaml', line: 3, column: 5, length: 1 },
      details: ['Error: Service "x" is invalid: [spec.a: no, spec.b: no]', 'spec.a: no\nspec.b: no'],
    };
    const lines = failureDigest({ ...result, releases: [], failure }, new Map());
    expect(lines).toEqual([
      'Service/x is invalid: 2 problems',
      '  at a.yaml:3:5',
      '  | spec.a: no',
      '  | spec.b: no',
      '  more: helm-lifecycle explain invalid-object',
    ]);
  });

  it('leaves out lines of which the message consists', () => {
    const { result } = failingRun();
    const failure = {
      reason: 'chart',
      message: 'x.yaml:1:10: executing "x.yaml" at <.Values.a.b>: nil pointer evaluating interface {}.b',
      details: ['  executing "x.yaml" at <.Values.a.b>:\n    nil pointer evaluating interface {}.b\n  more'],
    } as const;
    expect(
      failureDigest(
        { ...result, releases: [], failure: { ...failure, details: [...failure.details] } },
        new Map(),
      ),
    ).toEqual([failure.message, '  |   more']);
  });

  it('lets no text of the cluster begin a line', () => {
    const { result } = failingRun();
    const failure = {
      reason: 'not-ready',
      message: 'Widget/w: health is Failed\r\n::error::deploy succeeded',
    } as const;
    expect(failureDigest({ ...result, releases: [], failure }, new Map())).toEqual([
      'Widget/w: health is Failed ::error::deploy succeeded',
    ]);
  });

  it('says of a refused run why once: at the release that is refused', () => {
    const { result, diagnoses } = failingRun();
    const [release] = result.releases.filter(({ failure }) => failure !== undefined);
    if (release === undefined) throw new Error('no release failed');
    const refused = {
      reason: 'protected',
      message: 'release web/api is protected',
      remedy: 'Remove it.',
    } as const;
    const failure = { ...refused, message: `the run is refused, nothing was changed: ${refused.message}` };
    const releases = [{ ...release, outcome: 'failed' as const, failure: refused, phases: [] }];
    expect(failureDigest({ ...result, releases, failure }, diagnoses).slice(0, 3)).toEqual([
      'the run is refused, nothing was changed',
      expect.stringMatching(/^api failed.*: release web\/api is protected$/),
      '  -> Remove it.',
    ]);
  });

  it('names what could not be cleaned up', () => {
    const { result, diagnoses } = failingRun();
    const [first] = result.releases;
    const other = {
      reason: 'helm',
      message: 'rollback failed: uninstallation completed with 1 error(s)',
    } as const;
    const releases = result.releases.map((release) =>
      release === first || release.failure ? { ...release, otherFailures: [other] } : release,
    );
    expect(failureDigest({ ...result, releases }, diagnoses)).toContain(`  also failed: ${other.message}`);
  });

  it('counts the charts for which there is no room', () => {
    const { result, diagnoses } = largeRun();
    const lines = failureDigest(result, diagnoses);
    expect(lines.at(-1)).toBe('and 4 more charts failed');
    expect(lines.length).toBeLessThan(200);
  });

  it('tells what failed outside of every chart', () => {
    const failure = {
      reason: 'hook',
      message: 'hook notify: exit code 1',
      remedy: 'Look at its log.',
    } as const;
    const result = { ...foldEvents(succeededRun()), failure };
    expect(failureDigest(result, new Map())).toEqual(['hook notify: exit code 1', '  -> Look at its log.']);
  });

  it('is empty when all is well', () => {
    expect(failureDigest(foldEvents(succeededRun()), new Map())).toEqual([]);
  });
});
