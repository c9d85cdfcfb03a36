import { describe, expect, it } from 'vitest';
import { runScript } from '../rig/run-script.ts';
import { skippedFor } from '../rig/skipped.ts';
import { noProgram, readWorkflow, scriptOf } from './workflow-files.ts';

const noJq = noProgram('jq');

const fleet = readWorkflow('.github/workflows/fleet.yml');

/** The clusters of each wave, or what is wrong with the list. */
function arrange(clusters: unknown) {
  const text = typeof clusters === 'string' ? clusters : JSON.stringify(clusters);
  const { exitCode, log, outputs } = runScript(scriptOf(fleet, 'arrange', 'arrange'), {
    env: { CLUSTERS: text },
  });
  const problems = [...log.matchAll(/^::error::clusters: (.*)$/gm)].map(([, problem]) => problem);
  return { exitCode, problems, waves: Object.values(outputs).map((wave) => JSON.parse(wave)) };
}

// The scripts need jq, which every runner of GitHub has.
describe.skipIf(noJq !== undefined)(`the clusters of a fleet${skippedFor(noJq)}`, () => {
  it('are sorted into waves, the first unless one is named', () => {
    const login = { cloud: 'aws', cluster: 'eu' };
    const { exitCode, waves } = arrange([
      { name: 'canary', context: 'c' },
      { name: 'eu', wave: 2, environment: 'eu', login, 'github-environment': 'production' },
      { name: 'us', wave: 2 },
    ]);
    const none = { environment: '', context: '', 'github-environment': '', login: '' };
    expect(exitCode).toBe(0);
    expect(waves).toEqual([
      [{ ...none, name: 'canary', context: 'c' }],
      [
        {
          ...none,
          name: 'eu',
          environment: 'eu',
          login: JSON.stringify(login),
          'github-environment': 'production',
        },
        { ...none, name: 'us' },
      ],
      [],
    ]);
  });

  it.each([
    ['name: eu', ['this is no JSON; write a list such as [{"name": "eu-1", "wave": 1, "context": "eu-1"}]']],
    // Such as an output of another job whose name is misspelt.
    ['', ['this is no JSON; write a list such as [{"name": "eu-1", "wave": 1, "context": "eu-1"}]']],
    [[], ['write a list of at least one cluster, in place of []']],
    [{ name: 'eu' }, ['write a list of at least one cluster, in place of {"name":"eu"}']],
    [['eu'], ['cluster 1 is "eu"; write an object with a `name`']],
    [[{ wave: 1 }], ['cluster 1 has the `name` null; write one of a-z, 0-9 and -']],
    [[{ name: 'EU 1' }], ['cluster 1 has the `name` "EU 1"; write one of a-z, 0-9 and -']],
    [[{ name: 'eu', wave: 4 }], ['cluster 1 has the `wave` 4; write 1, 2 or 3']],
    [[{ name: 'eu', wave: '1' }], ['cluster 1 has the `wave` "1"; write 1, 2 or 3']],
    [[{ name: 'eu', context: 7 }], ['cluster 1 has the `context` 7; write a text']],
    [
      [{ name: 'eu', login: '{}' }],
      ['cluster 1 has the `login` "{}"; write an object as in docs/workflows.md'],
    ],
    [[{ name: 'eu' }, { name: 'eu' }], ['2 clusters have the `name` eu; each needs its own']],
  ])('are refused as %j, with what to write', (clusters, problems) => {
    expect(arrange(clusters)).toEqual({ exitCode: 1, problems, waves: [] });
  });

  it('cannot lose their approval by a key that is misspelt', () => {
    const { exitCode, problems } = arrange([
      { name: 'eu', githubEnvironment: 'production' },
      { name: 'us', wave: 0 },
    ]);
    expect(exitCode).toBe(1);
    expect(problems).toEqual([
      'cluster 1 has the key `githubEnvironment`; there are name, wave, environment, context, login, github-environment',
      'cluster 2 has the `wave` 0; write 1, 2 or 3',
    ]);
  });

  it('are all in the summary: with what failed, unknown, or not reached', () => {
    const kept = (outcome: string, headline: string) => JSON.stringify({ outcome, headline });
    const { exitCode, summary } = runScript(scriptOf(fleet, 'report', 'One summary for all clusters'), {
      env: {
        CLUSTERS: JSON.stringify([
          { name: 'us', wave: 3 },
          { name: 'canary' },
          { name: 'eu-1', wave: 2 },
          { name: 'eu-2', wave: 2 },
        ]),
        WAVE_1: 'success',
        WAVE_2: 'failure',
        WAVE_3: 'skipped',
      },
      files: {
        'results/fleet-canary/outcome.json': kept('succeeded', 'deploy succeeded: 2 succeeded'),
        'results/fleet-eu-1/outcome.json': kept('failed', 'deploy failed: 1 failed; a|b: image-not-found'),
      },
    });
    expect(exitCode).toBe(0);
    expect(summary.split('\n').slice(2, -1)).toEqual([
      '| canary | 1 | succeeded | deploy succeeded: 2 succeeded |',
      '| eu-1 | 2 | failed | deploy failed: 1 failed; a b: image-not-found |',
      '| eu-2 | 2 | **unknown** | its job was cancelled, or could not keep its outcome |',
      '| us | 3 | not reached | |',
    ]);
  });
});

describe.skipIf(noJq !== undefined)(`what is kept of the deploy of a cluster${skippedFor(noJq)}`, () => {
  const deploy = readWorkflow('.github/workflows/deploy.yml');

  it.each([
    ['is what it said', 'failure', 'failed', 'deploy failed: 1 failed', 'deploy failed: 1 failed'],
    ['is that it never began', 'skipped', '', '', 'failed before the deploy began'],
    [
      'is that it was killed, when it began and said nothing',
      'failure',
      '',
      '',
      'the deploy was killed before it could say how it went; see the log of its job',
    ],
  ])('%s', (_, step, outcome, headline, kept) => {
    const script = `${scriptOf(deploy, 'deploy', 'Keep what became of it')}\ncat "$RUNNER_TEMP/kept/outcome.json"`;
    const env = { STEP: step, OUTCOME: outcome, HEADLINE: headline, RESULT: '' };
    const { exitCode, log } = runScript(script, { env });
    expect(exitCode).toBe(0);
    const fallback = step === 'skipped' ? 'failed' : 'interrupted';
    expect(JSON.parse(log)).toEqual({ outcome: outcome || fallback, headline: kept });
  });
});

describe('a wave', () => {
  const conditions = Object.entries(fleet.workflow.jobs)
    .filter(([name]) => /^wave-[23]$/.test(name))
    .map(([name, { if: condition = '' }]) => [name, condition] as const);

  it.each(conditions)(
    '%s begins only after all earlier ones have succeeded or are empty',
    (name, condition) => {
      // A job that runs out of time is cancelled in a run that is not, which neither failure() nor cancelled() says.
      expect(condition).not.toContain('failure()');
      const earlier = ['wave-1', 'wave-2'].filter((one) => one < name);
      for (const one of earlier)
        expect(condition).toContain(`contains(fromJSON('["success", "skipped"]'), needs.${one}.result)`);
    },
  );
});
