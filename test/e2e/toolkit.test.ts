import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import { startKwok } from '../../scripts/cluster/kwok.ts';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { afterFile } from '../rig/after-file.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createToolkit, type Toolkit, type ToolkitRun } from '../rig/toolkit-act.ts';

const cluster = useCluster();
const action = useBundledAction();
const EXAMPLES = resolve(import.meta.dirname, '../../examples/workflows');
/** A scene is several runs of act, each of which starts the bundled action. */
const LONG = 400_000;
/** What Git takes as the name of a branch. */
const HOSTILE_BRANCH = '$(id);`id`;日本語';
/** A kubeconfig of a cluster that does not answer. */
const NOWHERE = stringify({
  ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'x' },
  clusters: [{ name: 'x', cluster: { server: 'http://127.0.0.1:1' } }],
  contexts: [{ name: 'x', context: { cluster: 'x', user: 'x' } }],
  users: [{ name: 'x', user: {} }],
});
/**
 * `npm run test:nightly`: with a control plane of its own for the further cluster, and with the runs of act of whose commands
 * others show what they do: a plan that is over (saved-plan), an issue that is closed (write-drift-issue), a recovery that only looks.
 */
const isNightly = process.env.TOOLKIT === 'all';

/** A repository whose workflows are examples, as they are, with one chart of a namespace of its own. */
async function repositoryWith(examples: string[]) {
  const namespace = await cluster.namespace();
  const toolkit = await createToolkit({ cluster, action: action.folder, name: namespace });
  for (const example of examples)
    await toolkit.write(`.github/workflows/${example}`, await readFile(join(EXAMPLES, example), 'utf8'));
  await toolkit.chart('charts/shop', { templates: { 'map.yaml': CONFIG_MAP } });
  await writeManifest(toolkit, { colour: 'red' });
  await toolkit.commit();
  return { toolkit, namespace, github: toolkit.github };
}

async function writeManifest({ repository, write }: Toolkit, values: object): Promise<void> {
  const [, namespace] = repository.split('/');
  const charts = [{ name: 'shop', namespace, path: 'charts/shop', values }];
  const names = ['production', 'preview', 'canary', 'eu', 'us'];
  const environments = Object.fromEntries(names.map((name) => [name, {}]));
  const defaults = { timeout: '40s', settle: '0s' };
  await write('helm-lifecycle.yaml', stringify({ version: 1, defaults, charts, environments }));
}

/** The colour that a ConfigMap shows; undefined when there is none. */
async function colourIn(namespace: string, kubeconfig = cluster.kubeconfig): Promise<string | undefined> {
  const query = ['get', 'configmap', 'shop', '-n', namespace, '-o', 'jsonpath={.data.colour}'];
  const { ok, stdout } = await runProgram(cluster.kubectl, [...query, '--kubeconfig', kubeconfig]);
  return ok ? stdout : undefined;
}

async function kubectl(...args: string[]): Promise<string> {
  const { ok, stdout, problem } = await runProgram(cluster.kubectl, [
    ...args,
    '--kubeconfig',
    cluster.kubeconfig,
  ]);
  if (!ok) throw new Error(problem);
  return stdout;
}

function expectGreen({ exitCode, log }: ToolkitRun): void {
  if (exitCode !== 0) throw new Error(log);
}

describe.concurrent('the examples, run as they are', { timeout: LONG }, () => {
  test('one-cluster plans, deploys what was reviewed, and says so in one comment; nightly-drift finds what was changed by hand; break-glass settles what was left', async () => {
    const examples = ['one-cluster.yml', 'nightly-drift.yml', 'break-glass.yml'];
    const { toolkit, namespace, github } = await repositoryWith(examples);
    await writeManifest(toolkit, { colour: 'blue' });
    const pull = await toolkit.openPull();
    expectGreen(await toolkit.run('one-cluster.yml', { name: 'pull_request', action: 'opened', pull }));
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- .* -->\n.*plan of deploy[\s\S]* 1 install/),
    ]);
    expect(github.state.artifacts).toMatchObject([{ name: expect.stringMatching(/^helm-plan-\w{12}$/) }]);
    expect(await colourIn(namespace)).toBeUndefined();

    await toolkit.merge(pull);
    expectGreen(await toolkit.run('one-cluster.yml', { name: 'push' }));
    expect(await colourIn(namespace)).toBe('blue');
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('### ✅ Helm deploy succeeded in <code>production</code>'),
    ]);

    if (isNightly) {
      // What the pull request showed is over by now: it was an install.
      const again = await toolkit.run('one-cluster.yml', { name: 'push' });
      expect(again.exitCode).toBe(1);
      expect(again.log).toContain('shop is revision 1, deployed now and was not installed');
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining('cannot be performed as it was reviewed'),
      ]);
    }

    await kubectl('patch', 'configmap', 'shop', '-n', namespace, '-p', '{"data":{"colour":"pink"}}');
    const drift = (name: 'schedule' | 'workflow_dispatch', inputs = {}) =>
      toolkit.run('nightly-drift.yml', { name, inputs });
    expectGreen(await drift('schedule'));
    expect(github.state.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('colour') }]);
    expectGreen(await drift('workflow_dispatch', { 'drift-action': 'redeploy' }));
    expect(await colourIn(namespace)).toBe('blue');
    if (isNightly) {
      expectGreen(await drift('schedule'));
      expect(github.state.issues.map(({ state }) => state)).toEqual(['closed']);
    }

    // As a job leaves it that was killed in the middle.
    const record = ['secret', 'sh.helm.release.v1.shop.v2', '-n', namespace];
    await kubectl('label', ...record, '--overwrite', 'status=pending-rollback');
    const status = () => kubectl('get', ...record, '-o', 'jsonpath={.metadata.labels.status}');
    const recover = (inputs: { 'dry-run'?: string }) =>
      toolkit.run('break-glass.yml', {
        name: 'workflow_dispatch',
        inputs: { select: 'shop', 'dry-run': 'true', ...inputs },
      });
    if (isNightly) {
      const looked = await recover({});
      expectGreen(looked);
      expect(looked.log).toMatch(/recover<br><sub>revision 2 was left pending-rollback<\/sub> .* planned \|/);
      expect(await status()).toBe('pending-rollback');
    }
    const settled = await recover({ 'dry-run': 'false' });
    expectGreen(settled);
    expect(settled.log).toContain('revision 2 was left pending-rollback; it is marked failed now');
    expect(await status()).toBe('failed');
  });

  test('previews opens, updates and removes the preview of a pull request, and sweeps what was left', async () => {
    const { toolkit, namespace: name, github } = await repositoryWith(['previews.yml']);
    const run = (action: string) => toolkit.run('previews.yml', { name: 'pull_request', action, pull });
    const states = () => github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
    await writeManifest(toolkit, { colour: 'blue' });
    const pull = await toolkit.openPull({ labels: [] }, HOSTILE_BRANCH);
    const without = await run('opened');
    expectGreen(without);
    expect(without.log).toContain('does not have the label preview');
    expect(github.state.deployments).toEqual([]);

    pull.labels = [{ name: 'preview' }];
    expectGreen(await run('labeled'));
    expect(await colourIn(`${name}-pr-1`)).toBe('blue');
    const url = `https://${name}-pr-1.preview.example.com`;
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining(url)]);
    expect(github.state.deployments).toMatchObject([{ environment: 'preview', ref: pull.head.sha }]);
    expect(github.state.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'success',
      environment_url: url,
    });

    await writeManifest(toolkit, { colour: 'green' });
    pull.head.sha = await toolkit.commit();
    expectGreen(await run('synchronize'));
    expect(await colourIn(`${name}-pr-1`)).toBe('green');
    expect(states()).toEqual(['inactive', 'success']);

    // GitHub has deleted the branch: the removal works from the base.
    pull.state = 'closed';
    await toolkit.git('checkout', '--quiet', 'main');
    await toolkit.git('branch', '-D', pull.head.ref);
    expectGreen(await run('closed'));
    const left = await kubectl('get', 'namespaces', '-o', 'name');
    expect(left.split('\n').filter((one) => one.includes(`${name}-pr`))).toEqual([]);
    expect(states()).toEqual(['inactive', 'inactive']);
    expect(github.state.comments).toHaveLength(1);

    const forgotten = await toolkit.openPull({ labels: [{ name: 'preview' }] });
    expectGreen(
      await toolkit.run('previews.yml', { name: 'pull_request', action: 'opened', pull: forgotten }),
    );
    forgotten.state = 'closed';
    expectGreen(await toolkit.run('previews.yml', { name: 'schedule' }));
    expect(await colourIn(`${name}-pr-2`)).toBeUndefined();
    expect(states()).toEqual(['inactive', 'inactive', 'inactive']);
  });

  test.each([
    ['of a fork', ['opened', 'closed'], { head: { repo: { full_name: 'mallory/shop' } } }],
    ['of Dependabot', ['opened'], { user: { login: 'dependabot[bot]', type: 'Bot' } }],
  ] as const)(
    'for a pull request %s start no program, log in nowhere, and leave the token unused',
    async (_, actions, more) => {
      const examples = ['quickstart.yml', 'one-cluster.yml', 'previews.yml'];
      const { toolkit, github } = await repositoryWith(examples);
      // All that its author can change: the manifest with a hook, a chart, and the name of the branch.
      const hook = { kind: 'run', script: 'touch "$HOME/was-run"; env' };
      const charts = [{ name: 'shop', namespace: 'x', path: 'charts/shop', hooks: { preExec: [hook] } }];
      await toolkit.write('helm-lifecycle.yaml', stringify({ version: 1, charts }));
      const pull = await toolkit.openPull(
        { ...more, labels: [{ name: 'preview' }] } as never,
        HOSTILE_BRANCH,
      );
      // GitHub gives such an event no secret; where something else does, it is not used.
      const secrets = { KUBECONFIG: 'kubeconfig-of-the-cluster' };
      for (const workflow of examples) {
        for (const action of actions) {
          const event = { name: 'pull_request', action, pull, secrets } as const;
          const { exitCode, started, log } = await toolkit.run(workflow, event);
          expect({ exitCode, started }).toEqual({ exitCode: 0, started: [] });
          expect(log).not.toContain('Run Main');
          expect(log).not.toContain('uid=');
        }
      }
      expect(github.requests()).toEqual([]);
      expect(github.state.comments).toEqual([]);
    },
  );

  test('fleet goes on beside a broken cluster, stops after a broken canary, and tells of every cluster in one summary', async () => {
    const { toolkit, namespace } = await repositoryWith(['fleet.yml']);
    const other = isNightly
      ? await startKwok(await ensureBinaries(['control-plane'], () => {}), { nodes: 1 })
      : undefined;
    if (other) {
      afterFile(other.stop);
      await toolkit.loginTo('us-1', await readFile(other.kubeconfig, 'utf8'));
      await runProgram(cluster.kubectl, ['create', 'namespace', namespace, '--kubeconfig', other.kubeconfig]);
    }
    const colours = async () => [await colourIn(namespace), await colourIn(namespace, other?.kubeconfig)];
    await toolkit.loginTo('eu-1', NOWHERE);
    const beside = await toolkit.run('fleet.yml', { name: 'push' });
    expect(beside.exitCode).toBe(1);
    expect(await colours()).toEqual(['red', 'red']);
    expect(summaryRows(beside)).toEqual([
      '| canary | 1 | succeeded | deploy succeeded: 1 succeeded |',
      '| eu-1 | 2 | failed | failed: api-server-unreachable |',
      other
        ? '| us-1 | 2 | succeeded | deploy succeeded: 1 succeeded |'
        : '| us-1 | 2 | no-changes | deploy: nothing to change: 1 unchanged |',
    ]);

    await writeManifest(toolkit, { colour: 'blue' });
    await toolkit.commit();
    await toolkit.loginTo('canary', NOWHERE);
    const canary = await toolkit.run('fleet.yml', { name: 'push' });
    expect(canary.exitCode).toBe(1);
    expect(await colours()).toEqual(['red', 'red']);
    expect(summaryRows(canary)).toEqual([
      '| canary | 1 | failed | failed: api-server-unreachable |',
      '| eu-1 | 2 | not reached | |',
      '| us-1 | 2 | not reached | |',
    ]);
  });
});

/** The rows of the clusters in the summary of a fleet. */
function summaryRows({ log }: ToolkitRun): string[] {
  const rows = log.split('\n').map((line) => line.replace(/^.*?(?=\| )/, '').trimEnd());
  return rows.filter((row) => /^\| (?:canary|eu-1|us-1) \|/.test(row));
}
