import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, Outcome, Told } from '../../src/commands/command.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { destroy } from '../../src/commands/destroy.ts';
import { recover } from '../../src/commands/recover.ts';
import { tell } from '../../src/entries/tell.ts';
import type { ReleaseResult, RunResult } from '../../src/model/result/run-result.ts';
import { withDefaults } from '../../src/options/option-values.ts';
import { createProgress, writeLines } from '../../src/report/progress/progress.ts';
import type { Deps, Ran, RunOptions } from '../../src/session/contract.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog } from '../../src/system/log.ts';
import type { ProcessSpec } from '../../src/system/process.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { writeGoYaml } from '../../src/util/yaml/write-go-yaml.ts';
import { afterFile } from './after-file.ts';
import { type ChartFiles, writeChart } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import { knowingKubeconfig } from './known-kubeconfig.ts';
import { lookAt } from './look.ts';
import { workerSpawn } from './worker-spawn.ts';

export type HelmMajor = 3 | 4;

/** A repository with a manifest and charts, and the commands of this project run on it against the real cluster. */
export interface Scene {
  folder: string;
  namespace: string;
  chart(path: string, chart: ChartFiles): Promise<void>;
  write(path: string, text: string): Promise<void>;
  /** Writes helm-lifecycle.yaml; the defaults get the scene's namespace and a short timeout. */
  manifest(content: { charts: object[]; [key: string]: unknown }): Promise<void>;
  deploy(options?: Partial<RunOptions>, deps?: Partial<Deps>): Promise<Run>;
  destroy(options?: Partial<RunOptions>, deps?: Partial<Deps>): Promise<Run>;
  recover(options?: Partial<RunOptions>, deps?: Partial<Deps>): Promise<Run>;
  /** Any other command, with its end as an entry tells it. */
  run<Ended extends { kind: string }>(
    command: Command<Ended>,
    options?: Partial<RunOptions>,
    deps?: Partial<Deps>,
  ): Promise<Run & { told: Told }>;
  helm(...args: string[]): Promise<string>;
  /** What Helm's storage says of release `api`, oldest first; empty when it is absent. */
  history(): Promise<{ revision: number; status: string }[]>;
  kubectl(...args: string[]): Promise<string>;
  /** As `kubectl get -o name` writes those of a kind in the namespace; those of a label selector. */
  names(kind: string, selector?: string): Promise<string[]>;
  /** `get('pod', 'api')`, `get('pod/api')`; undefined when it does not exist. Without a name, `{items}` of the kind. */
  get(kind: string, name?: string): Promise<KubeJson | undefined>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into objects of any kind
export type KubeJson = any;

/** What a run left behind. */
export interface Run {
  outcome: Outcome<Ran>;
  /** Of a run that got as far as a plan. */
  result: RunResult;
  release(id: string): ReleaseResult;
  /** Everything that was logged, a line each. */
  log: string[];
  /** Every process that was started. */
  started: ProcessSpec[];
  helmProcesses: number;
}

/** Makes a scene in a namespace of its own; its folder is removed after the file. */
export async function createScene(cluster: TestCluster, major: HelmMajor): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'scene-'));
  afterFile(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const namespace = await cluster.namespace();
  const look = lookAt(cluster);
  const spawn = cluster.spawn ?? knowingKubeconfig(workerSpawn, cluster.kubeconfig);
  const helm = major === 3 ? cluster.helm3 : cluster.helm4;
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    KUBECONFIG: cluster.kubeconfig,
    // What `kubectl edit` changes.
    KUBE_EDITOR: "sed -i '0,/^  replicas: .*/s//  replicas: 3/'",
  };

  async function program(file: string, args: string[]): Promise<string> {
    const record = await spawn({ file, args, env, cwd: folder });
    if (record.exitCode !== 0) throw new Error(`${record.command}: ${record.stderr}`);
    return record.stdout;
  }

  async function run(
    command: Command<Ran>,
    options: Partial<RunOptions> = {},
    overrides: Partial<Deps> = {},
  ): Promise<Run> {
    const log: string[] = [];
    const started: ProcessSpec[] = [];
    const redactor = createRedactor();
    const runLog = createLog((_, line) => log.push(line), redactor);
    const progress = createProgress();
    const version = major === 3 ? '3.21.4' : '4.2.4';
    const outcome = await command.run(
      {
        workspace: folder,
        ...withDefaults(),
        ...options,
      },
      {
        env,
        clock: systemClock,
        redactor,
        log: runLog,
        onEvent: (event) => writeLines(runLog, progress.onEvent(event)),
        spawn: (spec) => {
          started.push(spec);
          return spawn(spec);
        },
        tools: {
          helm: async () => ({ ok: true, value: { path: helm, version } }),
          kubectl: async () => ({ ok: true, value: { path: cluster.kubectl, version: '1.36.3' } }),
        },
        tempFolder: join(folder, 'tmp'),
        signal: new AbortController().signal,
        forced: new AbortController().signal,
        saveState: () => {},
        ...overrides,
      },
    );
    const helmProcesses = started.filter((spec) => spec.file === helm).length;
    return asRun({ outcome, log, started, helmProcesses });
  }

  return {
    folder,
    namespace,
    chart: (path, chart) => writeChart(join(folder, path), chart),
    write: (path, text) => writeFile(join(folder, path), text),
    manifest: ({ defaults, ...content }) =>
      writeFile(
        join(folder, 'helm-lifecycle.yaml'),
        writeGoYaml({
          version: 1,
          defaults: { namespace, timeout: '40s', settle: '0s', ...(defaults as object) },
          ...content,
        }),
      ),
    deploy: (options, deps) => run(deploy, options, deps),
    destroy: (options, deps) => run(destroy, options, deps),
    recover: (options, deps) => run(recover as unknown as Command<Ran>, options, deps),
    async run(command, options, deps) {
      const ran = await run(command as unknown as Command<Ran>, options, deps);
      return Object.assign(ran, { told: tell(ran.outcome, command as unknown as Command, createRedactor()) });
    },
    helm: (...args) => program(helm, [...args, '--namespace', namespace]),
    kubectl: (...args) => program(cluster.kubectl, [...args, '--namespace', namespace]),
    history: () => look.history(namespace, 'api'),
    names: (kind, selector) => look.names(namespace, kind, selector),
    get: (kind, name) => look.get(namespace, kind, name),
  };
}

function asRun(base: Pick<Run, 'outcome' | 'log' | 'started' | 'helmProcesses'>): Run {
  const result = () => {
    if (base.outcome.kind !== 'ran') throw new Error(`no result: ${JSON.stringify(base.outcome)}`);
    return base.outcome.result;
  };
  return {
    ...base,
    get result() {
      return result();
    },
    release(id) {
      const found = result().releases.find((release) => release.id === id);
      if (!found) throw new Error(`no release ${id} in the result`);
      return found;
    },
  };
}

/** The parsed lines of a run's journal. */
export async function journalOf(run: Run): Promise<KubeJson[]> {
  if (run.outcome.kind !== 'ran') throw new Error('no journal');
  const text = await readFile(join(run.outcome.resultPath, '..', 'journal.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
