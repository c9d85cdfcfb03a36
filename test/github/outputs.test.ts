import { expect, it } from 'vitest';
import { annotate } from '../../src/github/annotate.ts';
import { readContext } from '../../src/github/context.ts';
import { maskingRedactor } from '../../src/github/masking-redactor.ts';
import { writeOutputs } from '../../src/github/outputs.ts';
import { createRedactor } from '../../src/system/redactor.ts';

it('every output is written, redacted, also when there is no result', () => {
  const redactor = createRedactor();
  redactor.learn('hunter22');
  const written = new Map<string, string>();
  const core = { setOutput: (name: string, value: string) => void written.set(name, value) };
  writeOutputs(
    core,
    { outcome: 'failed', changed: false, 'failure-reason': 'tool', 'result-path': '/x/hunter22' },
    redactor,
  );
  expect(Object.fromEntries(written)).toEqual({
    outcome: 'failed',
    changed: 'false',
    headline: '',
    counts: '{}',
    'plan-path': '',
    'result-path': '/x/***',
    'diagnostics-path': '',
    drifted: '',
    'preview-namespace': '',
    'preview-url': '',
    'failure-reason': 'tool',
    'failure-code': '',
    'artifact-id': '',
    'artifact-url': '',
    'summary-path': '',
    url: '',
    urls: '',
    'helm-version': '',
    'kubectl-version': '',
  });
});

it('an annotation covers the place in the manifest', () => {
  const calls: unknown[] = [];
  const core = { error: (...args: unknown[]) => void calls.push(args), warning: () => {} };
  const location = { file: 'helm-lifecycle.yaml', line: 4, column: 5, length: 3 };
  annotate(core, [{ level: 'error', title: 'api', message: 'bad', location }], createRedactor());
  expect(calls).toEqual([
    [
      'bad',
      { title: 'api', file: 'helm-lifecycle.yaml', startLine: 4, endLine: 4, startColumn: 5, endColumn: 8 },
    ],
  ]);
});

it('the runner masks what the redactor learns, line by line and once', () => {
  const masked: string[] = [];
  const redactor = maskingRedactor(createRedactor(), (line) => masked.push(line));
  redactor.learn('first-line\nsecond-line\nshort');
  redactor.learn('first-line');
  expect(masked).toEqual(['first-line', 'second-line']);
  expect(redactor.clean('a first-line')).toBe('a ***');
  // Of a Secret that says so, it would take the word out of every log of the job.
  redactor.learn('production');
  expect(masked).toHaveLength(2);
});

it('the context names the page of a second attempt', () => {
  const context = readContext(
    {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKSPACE: '/checkout',
      RUNNER_TEMP: '/temp',
    },
    '/cwd',
  );
  expect(context).toEqual({
    workspace: '/checkout',
    tempFolder: '/temp',
    repository: 'org/repo',
    runUrl: 'https://github.com/org/repo/actions/runs/7/attempts/2',
    debug: false,
  });
});

it('the context outside GitHub is the current folder', () => {
  expect(readContext({}, '/cwd')).toMatchObject({ workspace: '/cwd', debug: false });
});
