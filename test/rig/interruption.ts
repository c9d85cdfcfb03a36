import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { until } from '../../scripts/cluster/until.ts';
import { type ActionResult, runAction } from '../../scripts/runner/run-action.ts';
import { createWorkspace, type Workspace } from '../../scripts/runner/workspace.ts';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { currentHolder, leaseRef } from '../../src/cluster/lease/lease-object.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { foldEvents } from '../../src/model/journal/fold-events.ts';
import { readJournal } from '../../src/session/ending/read-journal.ts';
import { unwrap } from '../cluster/open-connection.ts';
import { keepingCompiledCode } from './action-bundle.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP, writeChart } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import { type FlakyProxy, openFlakyProxy } from './flaky-proxy.ts';
import type { Cell, Point } from './interruption-cells.ts';

/** A run that is stopped has to have told its end by then; GitHub's own limit is 7.5 s. Only the whole matrix, alone on its machine, looks at the clock. */
const LONGEST_END_MS = 7_500;

/** A chart hook that waits for ever. */
const endless = (event: string) => `apiVersion: batch/v1
kind: Job
metadata:
  name: api-endless
  annotations: {helm.sh/hook: ${event}, helm.sh/hook-delete-policy: before-hook-creation}
spec:
  template:
    metadata: {annotations: {simulate/run-for: 1h}}
    spec:
      restartPolicy: Never
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

/** Never becomes ready. */
const STUCK = `apiVersion: apps/v1
kind: Deployment
metadata: {name: stuck}
spec:
  selector: {matchLabels: {app: stuck}}
  template:
    metadata: {labels: {app: stuck}, annotations: {simulate/as: never-ready}}
    spec: {containers: [{name: main, image: none}]}
`;

/** A chart hook that is done at once. */
const AFTERWARDS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: afterwards
  annotations: {helm.sh/hook: post-delete, helm.sh/hook-delete-policy: "before-hook-creation,hook-succeeded"}
`;

/** An object that nobody can delete before its finalizer is removed. */
const HELD = `apiVersion: v1
kind: ConfigMap
metadata: {name: held, finalizers: [example.com/hold]}
`;

export interface InterruptionRig {
  action: string;
  cluster: TestCluster;
  reader: ClusterReader;
}

/** How a cell ended: what became of the interrupted run, and everything that was not as it has to be. */
export interface CellEnd {
  outcome: string;
  tookMs: number;
  problems: string[];
  log: string;
}

/** Interrupts a run as the cell says, lets its post step clean up, and then runs once more without any hindrance. */
export async function interrupt(cell: Cell, rig: InterruptionRig): Promise<CellEnd> {
  const scene = await openScene(cell, rig);
  try {
    await scene.prepare();
    const first = await scene.runInterrupted();
    const problems = [...first.problems, ...(await scene.leftovers())];
    await scene.removeObstacle();
    problems.push(...(await scene.runPlainly()));
    return { ...first, problems, log: scene.log() };
  } finally {
    await scene.close();
  }
}

async function openScene({ point, blow, major }: Cell, { action, cluster, reader }: InterruptionRig) {
  const namespace = await cluster.namespace();
  const workspace = createWorkspace();
  const [block, ready] = [join(workspace.root, 'block'), join(workspace.root, 'ready')];
  const closing: (() => Promise<void>)[] = [];
  const proxy = await openFlakyProxy(cluster, (close) => closing.push(close));
  const helm = major === 3 ? cluster.helm3 : cluster.helm4;
  const release = { name: 'api', namespace };
  const operation = point.in === 'hook' ? 'upgrade' : point.operation;
  const before = operation === 'install' ? 0 : 1;
  let log = '';

  async function chart(templates: Record<string, string>): Promise<void> {
    const folder = join(workspace.checkout, 'charts/api');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    await writeChart(folder, { version: operation === 'reinstall' ? '2.0.0' : '1.0.0', templates });
  }

  async function helmInstall(templates: Record<string, string>): Promise<void> {
    const folder = join(workspace.root, 'deployed');
    await writeChart(folder, { version: '1.0.0', templates });
    const args = ['install', 'api', folder, '-n', namespace, '--kubeconfig', cluster.kubeconfig];
    const { ok, problem } = await runProgram(helm, args, { env: { ...process.env, HOME: workspace.home } });
    if (!ok) throw new Error(problem);
  }

  async function run(step: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> {
    return runAction({
      action,
      workspace,
      inputs: {
        kubeconfig: proxy.kubeconfig,
        command: operation === 'uninstall' ? 'destroy' : 'deploy',
      },
      programs: [dirname(helm), dirname(cluster.kubectl)],
      env: keepingCompiledCode(action),
      onOutput: (text) => {
        log += text;
      },
      ...step,
    });
  }

  async function isThere(): Promise<boolean> {
    if (point.in === 'hook') return existsSync(ready);
    if (point.in === 'wait') {
      const { revisions } = unwrap(await createReleaseStore(reader).observeOne(release));
      const last = revisions.at(-1);
      if (operation === 'uninstall') return last?.status === 'uninstalled';
      // A rollback comes after an upgrade that failed, with Helm 3 also after a record of what that may have left.
      const failed = operation === 'rollback' ? 1 : 0;
      return last !== undefined && last.revision > before + failed && last.status === 'deployed';
    }
    if (operation === 'uninstall') {
      const held = unwrap(await reader.get({ apiVersion: 'v1', kind: 'ConfigMap', name: 'held', namespace }));
      return held?.metadata.deletionTimestamp !== undefined;
    }
    const job = { apiVersion: 'batch/v1', kind: 'Job', name: 'api-endless', namespace };
    return unwrap(await reader.get(job)) !== undefined;
  }

  return {
    log: () => log,
    async close() {
      for (const close of closing) await close();
      workspace.remove();
    },
    async prepare() {
      await writeFile(block, '');
      await writeFile(
        join(workspace.checkout, 'helm-lifecycle.yaml'),
        manifest(namespace, point, { block, ready }),
      );
      const isAfterHelm = point.in === 'wait';
      // Helm waits itself only where hooks come after that.
      const held = { 'held.yaml': HELD, ...(!isAfterHelm && { 'hook.yaml': AFTERWARDS }) };
      const slow = isAfterHelm ? { 'stuck.yaml': STUCK } : { 'hook.yaml': endless('pre-rollback') };
      const deployed: Record<string, Record<string, string>> = {
        uninstall: { 'map.yaml': CONFIG_MAP, ...held },
        rollback: { 'map.yaml': CONFIG_MAP, ...slow },
      };
      if (operation !== 'install') await helmInstall(deployed[operation] ?? { 'map.yaml': CONFIG_MAP });
      const obstacles: Record<string, Record<string, string>> = {
        install: isAfterHelm ? { 'stuck.yaml': STUCK } : { 'hook.yaml': endless('pre-install') },
        reinstall: { 'hook.yaml': endless('pre-install') },
        upgrade: isAfterHelm ? { 'stuck.yaml': STUCK } : { 'hook.yaml': endless('pre-upgrade') },
        rollback: { 'refused.yaml': REFUSED_CONFIG_MAP },
      };
      const obstacle = point.in === 'hook' ? undefined : obstacles[operation];
      await chart({ 'map.yaml': CONFIG_MAP, ...obstacle });
    },
    async runInterrupted(): Promise<Omit<CellEnd, 'log'>> {
      let main: number | undefined;
      let blownAt = Number.NaN;
      let tookMs = Number.NaN;
      const running = run({
        onStarted: (pid) => {
          main = pid;
        },
        onMainEnded: async () => {
          tookMs = performance.now() - blownAt;
          await proxy.back();
        },
      });
      const tooEarly = running.then(({ exitCode }) => {
        throw new Error(`the run ended with ${exitCode} before it could be interrupted:\n${log}`);
      });
      await Promise.race([tooEarly, until('the run is there', 60, isThere)]);
      tooEarly.catch(() => {});
      blownAt = performance.now();
      await strike(blow, { main: main as number, helm, workspace, proxy });
      const ended = await running;
      return { tookMs, ...(await judge(ended, tookMs)) };
    },
    async leftovers() {
      const left = [
        ...processesNaming(workspace.root).map(({ command }) => `still runs: ${command}`),
        ...readdirSync(workspace.temp)
          .filter((name) => name.startsWith('hl-'))
          .map((name) => `still there: ${name}`),
      ];
      const lease = unwrap(await reader.get(leaseRef(release)));
      const holder = lease && currentHolder(lease, 0)?.holder;
      if (holder !== undefined) left.push(`the lease is held by ${holder}`);
      const last = unwrap(await createReleaseStore(reader).observeOne(release)).revisions.at(-1);
      if (last?.status.startsWith('pending-')) left.push(`revision ${last.revision} is ${last.status}`);
      return left;
    },
    async removeObstacle() {
      await rm(block, { force: true });
      if (operation !== 'uninstall') return chart({ 'map.yaml': CONFIG_MAP });
      const patch = ['patch', 'configmap', 'held', '-n', namespace, '--kubeconfig', cluster.kubeconfig];
      await runProgram(cluster.kubectl, [...patch, '--type=merge', '-p', '{"metadata":{"finalizers":null}}']);
    },
    async runPlainly() {
      const next = await run();
      const problems: string[] = [];
      if (next.exitCode !== 0) problems.push(`the next run ended with ${next.exitCode}: ${next.summary}`);
      const { revisions } = unwrap(await createReleaseStore(reader).observeOne(release));
      const deployed = revisions.filter(({ status }) => status === 'deployed');
      const wanted = operation === 'uninstall' ? 0 : 1;
      if (deployed.length !== wanted || (wanted === 1 && deployed[0] !== revisions.at(-1)))
        problems.push(`revisions are ${revisions.map(({ status }) => status).join(', ') || 'none'}`);
      return [...problems, ...(await this.leftovers())];
    },
  };

  async function judge(
    ended: ActionResult,
    tookMs: number,
  ): Promise<{ outcome: string; problems: string[] }> {
    const problems: string[] = [];
    const results = readdirSync(workspace.temp).filter((name) => name.startsWith('helm-lifecycle-'));
    const folder = join(workspace.temp, results[0] ?? '');
    const result = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8').catch(() => '{}'));
    const folded = foldEvents(await readJournal(join(folder, 'journal.jsonl')));
    const wanted = expectation();
    if (ended.exitCode !== wanted.exitCode) problems.push(`exit code ${ended.exitCode}`);
    if (result.outcome !== wanted.outcome) problems.push(`result.json says ${result.outcome}`);
    if (folded.outcome !== wanted.outcome) problems.push(`the journal says ${folded.outcome}`);
    if (ended.postExitCode !== 0) problems.push(`post ended with ${ended.postExitCode}`);
    if (process.env.MATRIX === 'full' && wanted.outcome === 'cancelled' && tookMs > LONGEST_END_MS)
      problems.push(`it took ${Math.round(tookMs)} ms to end`);
    return { outcome: String(result.outcome), problems };
  }

  function expectation(): { exitCode: number; outcome: string } {
    if (blow.kind === 'signal' && blow.target === 'Helm') return { exitCode: 1, outcome: 'failed' };
    const killed = blow.kind === 'signal' && blow.signal === 'SIGKILL';
    return killed ? { exitCode: 128, outcome: 'interrupted' } : { exitCode: 130, outcome: 'cancelled' };
  }
}

function manifest(
  namespace: string,
  point: Point,
  { block, ready }: Record<'block' | 'ready', string>,
): string {
  const wait = [{ run: `if [ -e '${block}' ]; then touch '${ready}'; sleep 600; fi` }];
  const hooks = point.in === 'hook' ? { [point.phase]: wait } : {};
  const failing =
    point.in === 'hook' && point.phase === 'onFailure' ? { preExec: [{ run: `test ! -e '${block}'` }] } : {};
  const reinstall = point.in === 'Helm' && point.operation === 'reinstall' ? { reinstallBelow: '2.0.0' } : {};
  return stringify({
    version: 1,
    defaults: { namespace, timeout: '60s', settle: '0s', lockTimeout: '0s' },
    charts: [
      {
        name: 'api',
        path: 'charts/api',
        values: { colour: 'blue' },
        ...reinstall,
        hooks: { ...hooks, ...failing },
      },
    ],
  });
}

interface Struck {
  main: number;
  helm: string;
  workspace: Workspace;
  proxy: FlakyProxy;
}

async function strike(blow: Cell['blow'], { main, helm, workspace, proxy }: Struck): Promise<void> {
  if (blow.kind === 'away') {
    await proxy.away(blow.how);
    // Time for those who watch to notice.
    await sleep(300);
    process.kill(main, 'SIGINT');
    return;
  }
  const all = processesNaming(workspace.root);
  const pids = {
    action: [main],
    Helm: all.filter(({ command }) => command.startsWith(`${helm} `)).map(({ pid }) => pid),
    group: all.map(({ pid }) => pid),
  }[blow.target];
  if (pids.length === 0) throw new Error(`there is no process of ${blow.target}`);
  for (const pid of pids) {
    try {
      process.kill(pid, blow.signal);
    } catch {
      // A child whose parent has just died of the same signal.
    }
  }
}

function processesNaming(folder: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
        const command = read('cmdline').replaceAll('\0', ' ');
        return `${command}${read('environ')}`.includes(folder) ? [{ pid: Number(pid), command }] : [];
      } catch {
        return [];
      }
    });
}
