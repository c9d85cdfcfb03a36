import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { until } from '../../scripts/cluster/until.ts';
import type { RunResult } from '../../src/model/result/run-result.ts';
import { processesNaming } from './action-processes.ts';
import { CONFIG_MAP, writeChart } from './chart.ts';
import { runCli } from './cli.ts';
import type { TestCluster } from './cluster.ts';
import { openHangingApi } from './hanging-api.ts';
import { openHelm } from './helm.ts';
import { createHookScene } from './hooks.ts';
import { type EndlessHook, endlessHooks, HELD_RELEASE, TESTED_RELEASE } from './kinds-in-progress.ts';

/** How a run ended in which a hook of each kind did not end by itself. */
export interface EndlessRun {
  exitCode: number;
  result: RunResult;
  /** What the hooks of `onFailure` and `finally` wrote, by release. */
  notes: Map<string, string[]>;
  /** Command lines of processes that were left behind. */
  leftovers: string[];
}

const TEST_POD = `apiVersion: v1
kind: Pod
metadata:
  name: slow
  annotations: {helm.sh/hook: test}
spec:
  restartPolicy: Never
  nodeSelector: {nowhere: "true"}
  containers: [{name: main, image: busybox}]
`;
/** Looks up what never comes, but only once there is a ConfigMap `<release>-go`: the chart is rendered before its hooks, too. */
const LOOKS_UP = `{{ if lookup "v1" "ConfigMap" .Release.Namespace (printf "%s-go" .Release.Name) }}
# {{ (lookup "v1" "ConfigMap" .Release.Namespace "looked-up").metadata }}
{{ end }}
${CONFIG_MAP}`;

/**
 * Runs the command line on one release for each of the kinds, all at once, whose hook of that kind goes on for ever. With `timeout`
 * that is the hook's; else the run gets a SIGINT when all hooks are in progress.
 */
export async function runEndlessHooks(
  cluster: TestCluster,
  kinds: readonly string[],
  timeout?: string,
): Promise<EndlessRun> {
  const api = await openHangingApi(cluster);
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'endless-'));
  try {
    const scene = await createHookScene(cluster);
    const all = endlessHooks({ silentPort: (silent.address() as AddressInfo).port });
    const hooks = Object.fromEntries(kinds.map((kind) => [kind, all[kind] ?? { hook: {} }]));
    await prepare(folder, { cluster, scene, hooks, ...(timeout !== undefined && { timeout }) });
    await writeFile(join(folder, 'kubeconfig'), api.kubeconfig);
    const patterns = Object.values(hooks).flatMap(({ hangs }) => hangs ?? []);
    // Without any, nothing hangs: an empty pattern would be found everywhere.
    if (patterns.length > 0) api.hang(new RegExp(patterns.map(({ source }) => source).join('|')));

    let pid = 0;
    const running = runCli(['deploy', '--output', 'json', '--concurrency', '100'], {
      folder: join(folder, 'checkout'),
      env: environment(folder, cluster),
      onStarted: (started) => {
        pid = started;
      },
    });
    if (timeout === undefined) {
      await until('all hooks are in progress', 90, async () => {
        const started = (await journal(folder)).match(/"type":"hook-started"/g)?.length ?? 0;
        const items = Object.values(hooks).flatMap(({ before = [], hook }) => [...before, hook]);
        return (
          started === items.length && api.waiting().length >= patterns.length && helmIsAtWork(folder, kinds)
        );
      });
      process.kill(pid, 'SIGINT');
    }
    const { exitCode, stdout, stderr } = await running;
    if (!stdout.startsWith('{')) throw new Error(`no result: ${stdout}${stderr}`);
    return {
      exitCode,
      result: JSON.parse(stdout),
      notes: await readNotes(folder),
      leftovers: processesNaming(folder),
    };
  } finally {
    silent.close();
    await api.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Preparation {
  cluster: TestCluster;
  scene: Awaited<ReturnType<typeof createHookScene>>;
  hooks: Record<string, EndlessHook>;
  timeout?: string;
}

async function prepare(folder: string, { cluster, scene, hooks, timeout }: Preparation): Promise<void> {
  const checkout = join(folder, 'checkout');
  for (const name of ['checkout', 'temp', 'home']) await mkdir(join(folder, name));
  await scene.apply(...Object.values(hooks).flatMap(({ objects = [] }) => objects));
  for (const { deleted } of Object.values(hooks)) {
    if (deleted !== undefined) await scene.kubectl('delete', deleted, '--wait=false');
  }
  const helm = await openHelm(cluster, 4);
  const charts = {
    [HELD_RELEASE]: CONFIG_MAP.replace('metadata:', 'metadata:\n  finalizers: [example.com/hold]'),
    [TESTED_RELEASE]: TEST_POD,
  };
  for (const [name, template] of Object.entries(charts)) {
    await writeChart(join(folder, name), { templates: { 'it.yaml': template } });
    await helm.byHand('install', name, join(folder, name), '--namespace', scene.namespace);
  }
  await writeChart(join(checkout, 'chart'), { templates: { 'it.yaml': LOOKS_UP } });
  const note = (phase: string) => [
    { run: `echo "${phase} $FAILED_PHASE $FAILURE_REASON" >> '${folder}'/"$RELEASE_NAME".notes` },
  ];
  const entries = Object.entries(hooks).map(([name, { before = [], hook }]) => {
    const bounded = timeout === undefined ? hook : { ...hook, timeout };
    return {
      name: `for-${name.toLowerCase()}`,
      path: 'chart',
      hooks: {
        preExec: [...before, { name, ...bounded }],
        onFailure: note('onFailure'),
        finally: note('finally'),
      },
    };
  });
  const defaults = { namespace: scene.namespace, timeout: '10m', settle: '0s' };
  await writeFile(
    join(checkout, 'helm-lifecycle.yaml'),
    stringify({ version: 1, defaults, charts: entries }),
  );
}

function environment(folder: string, cluster: TestCluster): Record<string, string> {
  const programs = [dirname(cluster.helm4), dirname(cluster.kubectl)];
  return {
    PATH: [...programs, process.env.PATH ?? ''].join(delimiter),
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'temp'),
    KUBECONFIG: join(folder, 'kubeconfig'),
  };
}

/** Of those hooks that start Helm. */
function helmIsAtWork(folder: string, kinds: readonly string[]): boolean {
  const commands = processesNaming(folder).join('\n');
  const wanted: Record<string, RegExp> = { uninstall: / uninstall held\b/, helmTest: / test tested\b/ };
  return kinds.every((kind) => wanted[kind]?.test(commands) ?? true);
}

async function journal(folder: string): Promise<string> {
  const [results] = await findResults(folder);
  return results === undefined ? '' : readFile(join(results, 'journal.jsonl'), 'utf8').catch(() => '');
}

async function findResults(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'temp'));
  return names.filter((name) => name.startsWith('helm-lifecycle-')).map((name) => join(folder, 'temp', name));
}

async function readNotes(folder: string): Promise<Map<string, string[]>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.notes'));
  const read = files.map(async (name) => {
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
    return [name.replace('.notes', ''), lines] as const;
  });
  return new Map(await Promise.all(read));
}
