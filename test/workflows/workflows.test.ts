import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allCommands } from '../../src/commands/registry.ts';
import { runScript } from '../rig/run-script.ts';
import { skippedFor } from '../rig/skipped.ts';
import {
  noProgram,
  ROOT,
  readWorkflow,
  type Use,
  usesInDocs,
  usesOf,
  type WorkflowFile,
  workflowsIn,
} from './workflow-files.ts';

const SELF = 'helm-lifecycle/helm-lifecycle-action';
const own = workflowsIn('.github/workflows');
const examples = workflowsIn('examples/workflows');
const reusable = own.filter(({ workflow }) => workflow.on.workflow_call);
const each = (files: WorkflowFile[]) => files.map((file) => [file.path, file] as const);

describe('the reusable workflows', () => {
  it('are those that the docs tell of', () => {
    const names = reusable.map(({ path }) => path.replace(/^.*\/|\.yml$/g, '')).sort();
    expect(names).toEqual(['deploy', 'drift', 'fleet', 'plan', 'preview', 'preview-cleanup', 'recover']);
    const docs = readFileSync(join(ROOT, 'docs/workflows.md'), 'utf8');
    for (const name of names) expect(docs).toContain(`\`${name}\``);
  });

  it('have examples, each of which is told with what it needs', () => {
    const told = readFileSync(join(ROOT, 'examples/workflows/README.md'), 'utf8');
    const names = examples.map(({ path }) => path.replace('examples/workflows/', ''));
    expect([...told.matchAll(/^\| \[([\w-]+\.yml)\]/gm)].map(([, name]) => name).sort()).toEqual(
      names.sort(),
    );
    // Whatever an example names that its user has to make first.
    for (const { path, text } of examples)
      for (const [, name = ''] of text.matchAll(/(?:environment|preview-label): ([\w-]+)/g))
        expect(told.split('\n').find((row) => row.includes(path.replace(/^.*\//, '')))).toContain(name);
  });

  it.each(each(reusable))('%s reads each of its inputs and secrets', (_, { workflow, text }) => {
    const { inputs = {}, secrets = {} } = workflow.on.workflow_call ?? {};
    const unread = Object.keys(inputs).filter((name) => !text.includes(`inputs.${name}`));
    expect(unread).toEqual([]);
    expect(Object.keys(secrets).filter((name) => !text.includes(`secrets.${name}`))).toEqual([]);
  });

  it.each(each(reusable))('%s never cuts off what changes a cluster', (path, { workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      const changes = job.steps?.some((step) => step?.uses === '$/') && !/\/plan\.yml$/.test(path);
      if (changes) expect(job.concurrency?.['cancel-in-progress']).toBe(false);
    }
  });

  it('set the variables of the secret `env` by one script, which masks their values', () => {
    const steps = reusable.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap((job) => job.steps ?? []),
    );
    const scripts = steps.flatMap((step) =>
      step?.env?.VARIABLES === '${{ secrets.env }}' ? (step?.run ?? '') : [],
    );
    // Two jobs of preview-cleanup have it, and fleet hands the secret on.
    expect(scripts).toHaveLength(reusable.length);
    const [script = '', ...others] = scripts;
    expect(others.filter((it) => it !== script)).toEqual([]);
    const set = (VARIABLES: string) => runScript(script, { env: { VARIABLES } });
    expect(set('SOPS_AGE_KEY=AGE-1=x\n\nEMPTY=\nB="two words"\n')).toMatchObject({
      exitCode: 0,
      env: { SOPS_AGE_KEY: 'AGE-1=x', EMPTY: '', B: '"two words"' },
      log: '::add-mask::AGE-1=x\n::add-mask::"two words"\n',
    });
    expect(set('FROM_WINDOWS=50%25\r\n')).toMatchObject({
      env: { FROM_WINDOWS: '50%25' },
      log: '::add-mask::50%2525\n',
    });
    expect(set('')).toMatchObject({ exitCode: 0, env: {} });
    const wrong = set('A=1\nthe second line of a key');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log).toContain('::error::line 2 of the secret env is not NAME=value');
    expect(wrong.log).not.toContain('second line of a key');
  });

  it.each(each(reusable))('%s uses the action at its own commit', (_, { workflow }) => {
    const mine = usesOf(workflow).filter(({ uses }) => uses.includes(SELF));
    expect(mine).toEqual([]);
  });
});

describe.each([...each(own), ...each(examples)])('%s', (path, { text, workflow }) => {
  it('pins what it uses by commit, and says which version that is', () => {
    const lines = [...text.matchAll(/\buses: (\S+)(.*)$/gm)];
    const loose = lines.filter(
      ([, uses = '', comment = '']) =>
        !uses.startsWith('$/') &&
        !uses.startsWith(`${SELF}/`) &&
        !(/@[0-9a-f]{40}$/.test(uses) && /^ # v\d+\.\d+\.\d+$/.test(comment)),
    );
    expect(loose.map(([line]) => line)).toEqual([]);
  });

  it('gives nothing that a job does not ask for, and each permission has its reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    const permissions = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(permissions.filter((line) => !/ # \S/.test(line))).toEqual([]);
    expect(text).not.toMatch(/write-all|read-all/);
  });

  it('says what may run at once, and how long', () => {
    const jobs = Object.values(workflow.jobs);
    const isCalled = workflow.on.workflow_call !== undefined;
    if (!isCalled) expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) if (job.steps) expect(job['timeout-minutes']).toBeDefined();
  });

  it('drops no run that waits to change a cluster', () => {
    const groups = [workflow, ...Object.values(workflow.jobs)].flatMap(
      ({ concurrency }) => concurrency ?? [],
    );
    const changes = workflow.on.workflow_call !== undefined || path.startsWith('examples/');
    for (const group of changes ? groups : [])
      if (group['cancel-in-progress'] === false) expect(group).toHaveProperty('queue', 'max');
  });

  it('has no expression in a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
      steps.flatMap((step) => step?.run ?? []),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('never runs on pull_request_target', () => {
    expect(text).not.toContain('pull_request_target');
  });
});

describe('whatever uses the action or a workflow of it', () => {
  const action: { inputs: Record<string, unknown> } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const all = [
    ...[...own, ...examples].flatMap(({ path, workflow }) => usesOf(workflow).map((use) => ({ path, use }))),
    ...usesInDocs(),
  ];

  it('gives inputs that it has, and all that it needs', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.flatMap(({ path, use }) => wrongInputs(use).map((wrong) => `${path}: ${wrong}`))).toEqual([]);
  });

  it('gives the permissions that are asked for, and no others', () => {
    const calls = [...own, ...examples].flatMap(({ path, workflow }) =>
      Object.entries(workflow.jobs).flatMap(([name, job]) => {
        const called = calledBy(job);
        return called === undefined ? [] : [{ where: `${path}: ${name}`, given: job.permissions, called }];
      }),
    );
    expect(calls.length).toBeGreaterThan(8);
    for (const { where, given = {}, called } of calls) {
      const asked = Object.values(readWorkflow(called).workflow.jobs).flatMap(({ permissions = {} }) =>
        Object.entries(permissions),
      );
      // Of two jobs that ask for the same, one may ask for more.
      const most = Object.fromEntries(asked.sort(([, a], [, b]) => (a < b ? -1 : 1)));
      expect({ where, ...given }).toEqual({ where, ...most });
    }
  });

  it('names commands that there are', async () => {
    const commands = (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
    const named = all.filter(({ use }) => isAction(use)).flatMap(({ use }) => use.with?.command ?? []);
    expect(named.filter((name) => !commands.includes(String(name)))).toEqual([]);
  }, 180_000);

  function isAction({ uses }: Use): boolean {
    return uses === '$/' || uses.startsWith(`${SELF}@`);
  }

  function calledBy({ uses = '' }: { uses?: string }): string | undefined {
    const called = /\.github\/workflows\/([\w-]+)\.yml(?:@v0)?$/.exec(uses)?.[1];
    return called === undefined ? undefined : `.github/workflows/${called}.yml`;
  }

  function wrongInputs(use: Use): string[] {
    const given = Object.keys(use.with ?? {});
    if (isAction(use)) return given.filter((name) => !(name in action.inputs)).map((name) => `input ${name}`);
    const called = calledBy(use);
    if (called === undefined) return [];
    const { inputs = {} } = readWorkflow(called).workflow.on.workflow_call ?? {};
    const missing = Object.entries(inputs).filter(
      ([name, { required }]) => required && !given.includes(name),
    );
    return [
      ...given.filter((name) => !(name in inputs)).map((name) => `${called} has no input ${name}`),
      ...missing.map(([name]) => `${called} needs input ${name}`),
    ];
  }
});

describe('the linters find nothing', () => {
  // Both are programs of their own: the job `workflows` installs them.
  const [noActionlint, noZizmor] = ['actionlint', 'zizmor'].map(noProgram);

  it.skipIf(noActionlint !== undefined)(`actionlint${skippedFor(noActionlint)}`, () => {
    const files = [...own, ...examples].map(({ path }) => path);
    expect(execFileSync('actionlint', files, { cwd: ROOT, encoding: 'utf8' })).toBe('');
  });

  it.skipIf(noZizmor !== undefined)(`zizmor, pedantic${skippedFor(noZizmor)}`, () => {
    const args = ['--offline', '--quiet', '--config', '.github/zizmor.yml', '--persona', 'pedantic'];
    const { status, stdout } = spawnSync(
      'zizmor',
      [...args, '.github', 'login', 'setup', 'examples/workflows', 'action.yml'],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(stdout).not.toMatch(/^(?:error|warning|help|info)\[/m);
    expect(status).toBe(0);
  });
});
