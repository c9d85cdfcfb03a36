import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { type CliEnd, type CliRun, runCli, runCliOften } from '../rig/cli.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { IN_FULL } from '../rig/in-full.ts';

const cluster = useCluster();

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
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

/** `deploy` of one chart that reaches no network beyond this machine. */
async function deployOf({ helm, args = [], kubeconfig, more = {} }: DeployCase): Promise<Required<CliRun>> {
  const namespace = await cluster.namespace();
  const charts = [{ name: 'api', path: 'chart', namespace, timeout: '20s', settle: 0 }];
  const folder = await makeFolder({ 'helm-lifecycle.yaml': stringify({ version: 1, charts, ...more }) });
  await mkdir(join(folder, 'tmp'));
  return {
    args: ['deploy', '--output', 'json', ...args],
    folder,
    env: {
      PATH: [dirname(helm), dirname(cluster.kubectl), process.env.PATH].join(delimiter),
      HOME: folder,
      TMPDIR: join(folder, 'tmp'),
      KUBECONFIG: kubeconfig ?? cluster.kubeconfig,
      HTTPS_PROXY: 'http://127.0.0.1:1',
    },
  };
}

interface Told {
  end: CliEnd;
  failure: { reason: string; message: string; remedy?: string; details?: string[] };
}

function told(end: CliEnd): Told {
  expectNoStack(end);
  return { end, failure: JSON.parse(end.stdout).failure };
}

/** By a process of its own. */
async function deployWith(given: DeployCase): Promise<Told> {
  const { args, ...surroundings } = await deployOf(given);
  return told(await runCli(args, surroundings));
}

/** The cluster's kubeconfig with a change, in a file. */
async function kubeconfigWith(change: (config: Kubeconfig) => void): Promise<string> {
  const config: Kubeconfig = JSON.parse(await readFile(cluster.kubeconfig, 'utf8'));
  change(config);
  return join(await makeFolder({ kubeconfig: JSON.stringify(config) }), 'kubeconfig');
}

// The download is tried again for half a minute.
it.runIf(IN_FULL)('a Helm that is too old, where a newer one cannot be had', async () => {
  const helm = join(await makeFolder({ 'bin/helm': '#!/bin/sh\necho v3.10.3\n' }), 'bin/helm');
  await chmod(helm, 0o755);
  const { end, failure } = await deployWith({ helm });
  expect(end.exitCode).toBe(1);
  expect(failure.reason).toBe('tool');
  expect(failure.details).toContain(`${helm} is 3.10.3 and 3.18.0 or newer is needed`);
  expect(failure.remedy).toContain('put the tool on PATH');
});

/** Why a run cannot start, and what is said of it. */
interface NoStart {
  title: string;
  reason: string;
  message: RegExp;
  remedy: RegExp;
  /** On standard error. */
  says?: RegExp;
  input(): Promise<Omit<DeployCase, 'helm'>>;
}

const kubeconfigOf = async (text: string) => ({
  kubeconfig: join(await makeFolder({ kubeconfig: text }), 'kubeconfig'),
});

const NO_START: NoStart[] = [
  {
    title: 'an unreachable cluster',
    reason: 'connection',
    message: /cannot reach https:\/\/127\.0\.0\.1:1: .*connection refused/,
    remedy: /^Check that the cluster is up and that this machine can reach it\./,
    says: /-> Check that the cluster is up and that this machine can reach it\./,
    input: async () => ({
      kubeconfig: await kubeconfigWith((config) => {
        config.clusters[0].cluster.server = 'https://127.0.0.1:1';
      }),
    }),
  },
  {
    title: 'a cluster with another context than the manifest asks for',
    reason: 'wrong-cluster',
    message: /asks for context production, but this is \S+/,
    remedy: /`context` option/,
    says: /at helm-lifecycle\.yaml:\d+:\d+/,
    input: async () => ({ more: { cluster: { context: 'production' } } }),
  },
  {
    title: 'a cluster with another server than the manifest asks for',
    reason: 'wrong-cluster',
    message: /asks for API server https:\/\/production\.example\.com, but this is https:\/\/127/,
    remedy: /Use the kubeconfig of that cluster/,
    says: /at helm-lifecycle\.yaml:\d+:\d+/,
    input: async () => ({ more: { cluster: { server: 'https://production.example.com' } } }),
  },
  {
    title: 'a cluster of another version than the manifest asks for',
    reason: 'wrong-cluster',
    message: /asks for Kubernetes 9\.9 or newer, but this is v1/,
    remedy: /Upgrade the cluster, or lower `cluster.minVersion`/,
    says: /at helm-lifecycle\.yaml:\d+:\d+/,
    input: async () => ({ more: { cluster: { minVersion: '9.9' } } }),
  },
  {
    title: 'a Helm version that is asked for and too old',
    reason: 'tool',
    message: /^helm 3\.10\.3 is older than 3\.18\.0, the oldest version that is supported$/,
    remedy: /^Ask for helm 3\.18\.0 or newer\.$/,
    input: async () => ({ args: ['--helm-version', '3.10.3'] }),
  },
  {
    title: 'a kubeconfig that is no YAML',
    reason: 'kubeconfig',
    message: /read the kubeconfig/,
    remedy: /kubectl config view|KUBECONFIG/,
    input: () => kubeconfigOf('{'),
  },
  {
    title: 'a kubeconfig without contexts',
    reason: 'kubeconfig',
    message: /has no contexts/,
    remedy: /kubectl config view|KUBECONFIG/,
    input: () => kubeconfigOf('apiVersion: v1\nkind: Config\n'),
  },
  {
    title: 'a kubeconfig that is a list',
    reason: 'kubeconfig',
    message: /read the kubeconfig/,
    remedy: /kubectl config view|KUBECONFIG/,
    input: () => kubeconfigOf('- a\n'),
  },
  {
    title: 'a kubeconfig that is a file of one word',
    reason: 'kubeconfig',
    message: /^read the kubeconfig: \S+ is no kubeconfig$/,
    remedy: /^Give YAML with `clusters`, `users` and `contexts`/,
    input: () => kubeconfigOf('aGVsbG8='),
  },
  {
    title: 'a kubeconfig that is not there',
    reason: 'filesystem',
    message: /^read the kubeconfig \/nowhere\/config: there is no such file$/,
    remedy: /^Correct the path/,
    input: async () => ({ args: ['--kubeconfig', '/nowhere/config'] }),
  },
  {
    title: 'a kubeconfig without the context that is asked for',
    reason: 'kubeconfig',
    message: /^choose a context: the kubeconfig has no context `production`$/,
    remedy: /^Set `context` to one of: \S+\.$/,
    input: async () => ({ args: ['--context', 'production'] }),
  },
];

describe('a run that cannot start says why and what to do, and the exit code is 1:', () => {
  let ends: CliEnd[];
  beforeAll(async () => {
    const runs: CliRun[] = [];
    for (const { input } of NO_START) runs.push(await deployOf({ helm: cluster.helm4, ...(await input()) }));
    ends = await runCliOften(runs, { PATH: process.env.PATH ?? '' });
  });

  it.each(NO_START.map((row, index) => ({ ...row, index })))('$title', ({ index, ...wanted }) => {
    const { end, failure } = told(ends[index] as CliEnd);
    expect(end.exitCode).toBe(1);
    expect(failure.reason).toBe(wanted.reason);
    expect(failure.message).toMatch(wanted.message);
    expect(failure.remedy).toMatch(wanted.remedy);
    expect(end.stderr).toMatch(wanted.says ?? /./);
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
      /^list the stored releases: list secrets in test-\w+: secrets is forbidden: User "system:serviceaccount:\S+:robot" cannot list/,
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
    const token = await cluster.look.token(namespace, 'robot');
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
