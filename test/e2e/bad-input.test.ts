import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { type CliEnd, runCli } from '../rig/cli.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';

const cluster = useCluster();

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A workspace with a good chart in `chart/` and these files; removed after the file. */
async function makeFolder(files: Record<string, string | Buffer> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  folders.push(folder);
  await writeChart(join(folder, 'chart'), { templates: { 'map.yaml': CONFIG_MAP } });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

interface DeployCase {
  /** The first program of this name on PATH. */
  helm: string;
  args?: string[];
  kubeconfig?: string;
  /** Merged over the manifest. */
  more?: object;
}

/** `deploy` of one chart by a process that reaches no network beyond this machine. */
async function deployWith({ helm, args = [], kubeconfig, more = {} }: DeployCase): Promise<{
  end: CliEnd;
  failure: { reason: string; message: string; remedy?: string; details?: string[] };
}> {
  const namespace = await cluster.namespace();
  const charts = [{ name: 'api', path: 'chart', namespace, timeout: '20s', settle: 0 }];
  const folder = await makeFolder({ 'helm-lifecycle.yaml': stringify({ version: 1, charts, ...more }) });
  await mkdir(join(folder, 'tmp'));
  const end = await runCli(['deploy', '--output', 'json', ...args], {
    folder,
    env: {
      PATH: [dirname(helm), dirname(cluster.kubectl), process.env.PATH].join(delimiter),
      HOME: folder,
      TMPDIR: join(folder, 'tmp'),
      KUBECONFIG: kubeconfig ?? cluster.kubeconfig,
      HTTPS_PROXY: 'http://127.0.0.1:1',
    },
  });
  expectNoStack(end);
  return { end, failure: JSON.parse(end.stdout).failure };
}

/** The cluster's kubeconfig with a change, in a file. */
async function kubeconfigWith(change: (config: Kubeconfig) => void): Promise<string> {
  const config: Kubeconfig = JSON.parse(await readFile(cluster.kubeconfig, 'utf8'));
  change(config);
  return join(await makeFolder({ kubeconfig: JSON.stringify(config) }), 'kubeconfig');
}

it('a Helm that is too old, where a newer one cannot be had', async () => {
  const helm = join(await makeFolder({ 'bin/helm': '#!/bin/sh\necho v3.10.3\n' }), 'bin/helm');
  await chmod(helm, 0o755);
  const { end, failure } = await deployWith({ helm });
  expect(end.exitCode).toBe(1);
  expect(failure.reason).toBe('tool');
  expect(failure.details).toContain(`${helm} is 3.10.3 and 3.18.0 or newer is needed`);
  expect(failure.remedy).toContain('put the tool on PATH');
});

describe('a run that cannot start says why and what to do, and the exit code is 1:', {
  concurrent: true,
}, () => {
  const deploy = (input: Omit<DeployCase, 'helm'>) => deployWith({ helm: cluster.helm4, ...input });

  it('an unreachable cluster', async () => {
    const kubeconfig = await kubeconfigWith((config) => {
      config.clusters[0].cluster.server = 'https://127.0.0.1:1';
    });
    const { end, failure } = await deploy({ kubeconfig });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('connection');
    expect(failure.message).toMatch(/cannot reach https:\/\/127\.0\.0\.1:1: .*connection refused/);
    expect(end.stderr).toContain('-> Check that the cluster is up and that this machine can reach it.');
  });

  it.each([
    [
      'context',
      { context: 'production' },
      /asks for context production, but this is \S+/,
      /`context` option/,
    ],
    [
      'server',
      { server: 'https://production.example.com' },
      /asks for API server https:\/\/production\.example\.com, but this is https:\/\/127/,
      /Use the kubeconfig of that cluster/,
    ],
    [
      'version',
      { minVersion: '9.9' },
      /asks for Kubernetes 9\.9 or newer, but this is v1/,
      /Upgrade the cluster, or lower `cluster.minVersion`/,
    ],
  ])('a cluster with another %s than the manifest asks for', async (_, guard, message, remedy) => {
    const { end, failure } = await deploy({ more: { cluster: guard } });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('wrong-cluster');
    expect(failure.message).toMatch(message);
    expect(failure.remedy).toMatch(remedy);
    expect(end.stderr).toMatch(/at helm-lifecycle\.yaml:\d+:\d+/);
  });

  it('a Helm version that is asked for and too old', async () => {
    const { end, failure } = await deploy({ args: ['--helm-version', '3.10.3'] });
    expect(end.exitCode).toBe(1);
    expect(failure).toMatchObject({
      reason: 'tool',
      message: 'helm 3.10.3 is older than 3.18.0, the oldest version that is supported',
      remedy: 'Ask for helm 3.18.0 or newer.',
    });
  });

  it.each([
    ['that is no YAML', '{', /read the kubeconfig/],
    ['without contexts', 'apiVersion: v1\nkind: Config\n', /has no contexts/],
    ['that is a list', '- a\n', /read the kubeconfig/],
  ])('a kubeconfig %s', async (_, text, message) => {
    const path = join(await makeFolder({ kubeconfig: text }), 'kubeconfig');
    const { end, failure } = await deploy({ kubeconfig: path });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('kubeconfig');
    expect(failure.message).toMatch(message);
    expect(failure.remedy).toMatch(/kubectl config view|KUBECONFIG/);
  });

  it('a kubeconfig without the context that is asked for', async () => {
    const { end, failure } = await deploy({ args: ['--context', 'production'] });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('kubeconfig');
    expect(failure.message).toBe('choose a context: the kubeconfig has no production');
    expect(failure.remedy).toMatch(/^Set `context` to one of: \S+\.$/);
  });
});

eachHelm('with Helm %i', {}, (major, once) => {
  const deploy = (input: Omit<DeployCase, 'helm'>) =>
    deployWith({ helm: major === 3 ? cluster.helm3 : cluster.helm4, ...input });

  once('a namespace that the account may not touch', async () => {
    const { kubeconfig } = await serviceAccount();
    const { end, failure } = await deploy({ kubeconfig });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('forbidden');
    expect(failure.message).toMatch(
      /list Helm's secrets in namespace test-\w+: .*secrets is forbidden: User "system:serviceaccount:\S+:robot" cannot list/,
    );
    expect(end.stderr).toContain(
      '-> Grant this right to the account in the kubeconfig: kubectl create role NAME --verb=',
    );
  });

  once('a namespace whose secrets the account may read but not write', async () => {
    const { kubeconfig, namespace, grant } = await serviceAccount();
    await grant('--verb=get,list,watch', '--resource=secrets');
    const { end, failure } = await deploy({
      kubeconfig,
      more: { charts: [{ name: 'api', path: 'chart', namespace, createNamespace: false }] },
    });
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe('forbidden');
    expect(failure.message).toContain(
      `the credentials lack permissions that release ${namespace}/api needs: create secrets in namespace ${namespace}`,
    );
    expect(failure.details).toContain(`create secrets in namespace ${namespace}`);
    expect(failure.remedy).toBe(
      'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
    );
  });

  once('an account with rights in one namespace only is enough to deploy there', async () => {
    const { kubeconfig, namespace, grant } = await serviceAccount();
    await grant('--verb=*', '--resource=secrets,configmaps,leases.coordination.k8s.io');
    const { end } = await deploy({
      kubeconfig,
      more: { charts: [{ name: 'api', path: 'chart', namespace }] },
    });
    expect(end.stderr).not.toContain('forbidden');
    expect(end.exitCode).toBe(0);
  });

  once(
    'an account without the right to leases: a warning, a failure when lock is required, nothing when it is off',
    async () => {
      const { kubeconfig, namespace, grant } = await serviceAccount();
      await grant('--verb=*', '--resource=secrets,configmaps');
      const locking = (lock: string) =>
        deploy({
          kubeconfig,
          args: ['--lock', lock],
          more: { charts: [{ name: 'api', path: 'chart', namespace, unchanged: 'never' }] },
        });
      const required = await locking('required');
      expect(required.end.exitCode).toBe(1);
      expect(required.failure).toMatchObject({
        reason: 'forbidden',
        message: expect.stringMatching(/^lock is required: /),
        remedy: expect.stringContaining('leases.coordination.k8s.io'),
      });
      const auto = await locking('auto');
      expect(auto.end.exitCode).toBe(0);
      expect(auto.end.stderr).toContain('runs without a lease, so two runs could touch it at once');
      const off = await locking('off');
      expect(off.end.exitCode).toBe(0);
      expect(off.end.stderr).not.toContain('lease');
    },
  );

  /** An account without any rights, and a way to give it some in its own namespace. */
  async function serviceAccount() {
    const namespace = await cluster.namespace();
    const kubectl = (...args: string[]) => kubectlIn(namespace, args);
    await kubectl('create', 'serviceaccount', 'robot');
    const token = (await kubectl('create', 'token', 'robot')).trim();
    const kubeconfig = await kubeconfigWith((config) => {
      config.users[0].user = { token };
    });
    return {
      namespace,
      kubeconfig,
      async grant(...rules: string[]) {
        await kubectl('create', 'role', 'robot', ...rules);
        await kubectl(
          'create',
          'rolebinding',
          'robot',
          '--role=robot',
          `--serviceaccount=${namespace}:robot`,
        );
      },
    };
  }
});

interface Kubeconfig {
  clusters: [{ cluster: { server: string } }];
  users: [{ user: object }];
}

async function kubectlIn(namespace: string, args: string[]): Promise<string> {
  const all = ['--kubeconfig', cluster.kubeconfig, '--namespace', namespace, ...args];
  const result = await runProgram(cluster.kubectl, all);
  if (!result.ok) throw new Error(`kubectl ${args.join(' ')}: ${result.problem}`);
  return result.stdout;
}

/** What a user sees is no program's inside. */
function expectNoStack({ stdout, stderr }: CliEnd): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at /m);
  expect(`${stdout}${stderr}`).not.toContain('Internal error');
}
