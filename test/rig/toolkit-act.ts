import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { keepingCompiledCode } from './action-bundle.ts';
import { afterFile } from './after-file.ts';
import { type ChartFiles, writeChart } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import { type GithubServer, startGithub } from './github-server.ts';
import type { GithubPermissions, GithubPull } from './github-state.ts';
import { STAND_INS } from './toolkit-actions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SELF = 'helm-lifecycle/helm-lifecycle-action';
/** Stands for the commit of the release that the workflows belong to. */
const COMMIT = '0'.repeat(40);

/** A repository of a user, whose workflows are run by act as GitHub would run them: with a state of GitHub, and with the released toolkit. */
export interface Toolkit {
  /** Its checkout; `main` is the default branch. */
  folder: string;
  /** `owner/repository` */
  repository: string;
  github: GithubServer;
  write(path: string, text: string): Promise<void>;
  chart(path: string, chart: ChartFiles): Promise<void>;
  git(...args: string[]): Promise<string>;
  /** Commits all and returns the commit. */
  commit(): Promise<string>;
  /** Commits the checkout on a branch, which GitHub then has a pull request of. */
  openPull(pull?: Partial<GithubPull>, branch?: string): Promise<GithubPull>;
  /** Has a login to the cluster of this name get a kubeconfig of its own; any other name is the test's cluster. */
  loginTo(name: string, kubeconfig: string): Promise<void>;
  /** Merges its branch into `main`, and returns the commit of the merge. */
  merge(pull: GithubPull): Promise<string>;
  /** Runs one workflow of the repository. */
  run(workflow: string, event: ToolkitEvent): Promise<ToolkitRun>;
}

export interface ToolkitEvent {
  name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch';
  /** `opened`, `synchronize`, `closed`, ... */
  action?: string;
  pull?: GithubPull;
  inputs?: Record<string, string>;
  secrets?: Record<string, string>;
  /** What the token of the job may; default: all that the workflow asks for. */
  permissions?: GithubPermissions;
}

export interface ToolkitRun {
  exitCode: number | null;
  /** `helm upgrade ...`: Helm, kubectl and programs of clouds that the jobs have started. */
  started: string[];
  /** One line for each that a step printed, and act's own, with the job's name before it. */
  log: string;
}

export interface ToolkitOptions {
  cluster: TestCluster;
  /** Folder of the bundled action. */
  action: string;
  /** Name of the repository; its owner is `example`. */
  name: string;
}

/** Makes such a repository, without a commit; it is removed after the test file. */
export async function createToolkit({ cluster, action, name }: ToolkitOptions): Promise<Toolkit> {
  const root = await mkdtemp(join(tmpdir(), 'toolkit-'));
  afterFile(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const [github, replaced] = await Promise.all([
    startGithub(),
    release(root, action),
    writePrograms(root, cluster),
  ]);
  const repository = `example/${name}`;
  github.state.repository = repository;
  const folder = join(root, 'repository');
  const artifacts = join(root, 'artifacts');
  for (const made of [folder, artifacts]) await mkdir(made);
  const git = async (...args: string[]): Promise<string> => {
    const settings = ['user.name=test', 'user.email=test@example.com', 'commit.gpgsign=false'];
    const all = [...settings.flatMap((one) => ['-c', one]), ...args];
    const { ok, stdout, problem } = await runProgram('git', all, { cwd: folder });
    if (!ok) throw new Error(`git ${args.join(' ')}: ${problem}`);
    return stdout.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  const commit = async () => {
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'test');
    return git('rev-parse', 'HEAD');
  };
  let runs = 0;
  return {
    folder,
    repository,
    github,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), path.startsWith('.github/') ? forAct(text) : text);
    },
    chart: (path, chart) => writeChart(join(folder, path), chart),
    git,
    commit,
    loginTo: (name, kubeconfig) => writeFile(join(root, 'kubeconfigs', name), kubeconfig),
    async openPull(pull, ref = `feature-${github.state.pulls.length + 1}`) {
      await git('checkout', '--quiet', '-b', ref);
      const sha = await commit();
      const repo = { full_name: repository };
      return github.state.openPull({ ...pull, head: { repo, ...pull?.head, ref, sha } });
    },
    async merge(pull) {
      await git('checkout', '--quiet', 'main');
      await git('merge', '--quiet', '--no-ff', '--message', 'merge', pull.head.ref);
      pull.state = 'closed';
      pull.merge_commit_sha = await git('rev-parse', 'HEAD');
      return pull.merge_commit_sha;
    },
    async run(workflow, event) {
      const file = join(folder, '.github/workflows', workflow);
      const permissions = event.permissions ?? (await permissionsOf(file));
      const secrets = { ...event.secrets, GITHUB_TOKEN: github.state.jobToken(permissions) };
      const secretFile = join(root, 'secrets');
      const lines = Object.entries(secrets).map(([key, value]) => `${key}=${value}\n`);
      await writeFile(secretFile, lines.join(''), { mode: 0o600 });
      const payload = join(root, 'event.json');
      await writeFile(payload, JSON.stringify(payloadOf(event, repository)));
      const env = {
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(++runs),
        TOOLKIT_REPOSITORY: folder,
        TOOLKIT_ARTIFACTS: artifacts,
        ...keepingCompiledCode(action),
      };
      await rm(join(root, 'starts'), { force: true });
      const head_sha = event.pull?.head.sha ?? (await git('rev-parse', 'HEAD'));
      const child = spawn(
        cluster.act,
        [
          ...[event.name, '--workflows', file, '--eventpath', payload, '--secret-file', secretFile],
          // A platform is named so that act asks nothing; its own servers would only take ports.
          ...['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
          ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
          ...replaced.flatMap((one) => ['--local-repository', one]),
        ],
        {
          cwd: folder,
          env: {
            PATH: [join(root, 'programs'), dirname(process.execPath), process.env.PATH].join(':'),
            HOME: root,
            XDG_CACHE_HOME: join(root, 'cache'),
            XDG_CONFIG_HOME: join(root, 'config'),
            ACT_DISABLE_VERSION_CHECK: '1',
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      // At once: of a child that has ended unheard neither the output nor the end is told later.
      let log = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
      const [exitCode] = (await once(child, 'close')) as [number | null];
      for (const name of await readdir(join(artifacts, env.GITHUB_RUN_ID)).catch(() => [])) {
        const ofRun = { id: runs, head_sha, repository_id: 1, head_repository_id: 1 };
        github.state.artifacts.push({ id: github.state.nextId(), name, expired: false, workflow_run: ofRun });
      }
      const starts = await readFile(join(root, 'starts'), 'utf8').catch(() => '');
      return { exitCode, log, started: starts.split('\n').filter(Boolean) };
    },
  };
}

/** Writes the toolkit as a release of it and all that it uses of others, and returns what act takes in the place of each. */
async function release(root: string, action: string): Promise<string[]> {
  const folder = join(root, 'release');
  for (const part of ['login', 'setup']) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await cp(join(action, 'action.yml'), join(folder, 'action.yml'));
  // A link, since act copies the whole folder for each of the five stages of a job that use it.
  await symlink(join(action, 'dist'), join(folder, 'dist'));
  const texts = [await readFile(join(ROOT, 'login/action.yml'), 'utf8')];
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  for (const name of await readdir(join(ROOT, '.github/workflows'))) {
    const text = forAct(await withCalledJobs(await readFile(join(ROOT, '.github/workflows', name), 'utf8')));
    texts.push(text);
    await writeFile(join(folder, '.github/workflows', name), text);
  }
  const replaced = ['v0', COMMIT].map((ref) => `${SELF}@${ref}=${folder}`);
  for (const [name, text] of Object.entries(STAND_INS)) {
    const place = join(root, 'actions', name);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'action.yml'), text);
    const refs = texts.flatMap((one) => [...one.matchAll(new RegExp(`uses: ${name}@(\\w+)`, 'g'))]);
    for (const ref of new Set(refs.map(([, found]) => found))) replaced.push(`${name}@${ref}=${place}`);
  }
  return replaced;
}

/**
 * The workflow with the steps of `deploy` in the jobs that call it. After a called workflow that failed act ends, where GitHub
 * goes on with the jobs whose conditions say so: without this no fleet would have a report of its failures.
 */
async function withCalledJobs(workflow: string): Promise<string> {
  if (!workflow.includes('uses: $/.github/workflows/deploy.yml')) return workflow;
  const called = parse(await readFile(join(ROOT, '.github/workflows/deploy.yml'), 'utf8'));
  const inputs: Record<string, { default?: unknown }> = called.on.workflow_call.inputs;
  const calling = parse(workflow);
  for (const [name, { uses, with: given, secrets: _, ...job }] of Object.entries<CallingJob>(calling.jobs)) {
    if (!uses?.endsWith('/deploy.yml')) continue;
    const steps = JSON.stringify(called.jobs.deploy.steps).replaceAll(
      /\binputs\.([\w-]+)/g,
      (_, input: string) => asExpression(given?.[input] ?? inputs[input]?.default),
    );
    calling.jobs[name] = { ...job, 'runs-on': 'ubuntu-latest', steps: JSON.parse(steps) };
  }
  return stringify(calling, { lineWidth: 0 });
}

interface CallingJob {
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: object;
}

/** A value of `with` as an expression: `x-${{ a.b }}` is `format('x-{0}', a.b)`. */
function asExpression(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const found: string[] = [];
  const text = value.replaceAll(
    /\$\{\{ (.*?) \}\}/g,
    (_, expression: string) => `{${found.push(expression) - 1}}`,
  );
  return `format(${[`'${text}'`, ...found].join(', ')})`;
}

/** As docs/workflows.md says for GitHub Enterprise Server and act. */
function forAct(workflow: string): string {
  return workflow
    .replaceAll(/uses: \$\/(\.github\/workflows\/[\w-]+\.yml)$/gm, `uses: ${SELF}/$1@${COMMIT}`)
    .replaceAll(
      /uses: \$\/(login|setup)?$/gm,
      (_, path?: string) => `uses: ${SELF}${path ? `/${path}` : ''}@${COMMIT}`,
    )
    .replaceAll(/^ +queue: .*\n/gm, '');
}

/**
 * What a job finds on PATH: Helm and kubectl, which note each start, and the programs of clouds, by which a login is one to the
 * test's cluster, or to the one of that name.
 */
async function writePrograms(root: string, cluster: TestCluster) {
  const folder = join(root, 'programs');
  const kubeconfigs = join(root, 'kubeconfigs');
  for (const made of [folder, kubeconfigs]) await mkdir(made);
  const note = `echo "$(basename "$0") $*" >> '${join(root, 'starts')}'`;
  const scripts = {
    helm: `${note}; exec '${cluster.helm4}' "$@"`,
    kubectl: `${note}; exec '${cluster.kubectl}' "$@"`,
    'login-to': `cp '${kubeconfigs}'/"$1" "$KUBECONFIG" 2> /dev/null || cp '${cluster.kubeconfig}' "$KUBECONFIG"`,
    aws: `${note}; [ "$1 $2 $3" = 'eks update-kubeconfig --name' ] && login-to "$4"`,
    az: `${note}; [ "$1 $2 $3" = 'aks get-credentials --name' ] && login-to "$4"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
}

/** All that the jobs of a workflow ask for: GitHub gives no more to what they call. */
async function permissionsOf(file: string): Promise<GithubPermissions> {
  const { jobs } = parse(await readFile(file, 'utf8')) as { jobs: Record<string, { permissions?: object }> };
  const asked = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  return Object.fromEntries(asked.map(([name, level]) => [name.replaceAll('-', '_'), level]));
}

/** The payload of an event, as far as workflows read it. */
function payloadOf({ action, pull, inputs }: ToolkitEvent, repository: string): object {
  return {
    ...(action !== undefined && { action }),
    ...(pull && { number: pull.number, pull_request: pull }),
    ...(inputs && { inputs }),
    repository: { full_name: repository, default_branch: 'main', name: repository.split('/')[1] },
  };
}
