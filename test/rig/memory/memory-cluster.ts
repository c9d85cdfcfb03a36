import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach } from 'vitest';
import { systemClock } from '../../../src/system/clock.ts';
import type { ProcessRecord, ProcessSpec, Spawn } from '../../../src/system/process.ts';
import { createSpawn } from '../../../src/system/spawn.ts';
import type { TestCluster } from '../cluster.ts';
import { lookAt } from '../look.ts';
import { type Before, createApiServer, type Told } from './api-server.ts';
import { helm, Killed, type Moment, messageOf } from './helm.ts';
import { HelmError } from './helm-objects.ts';
import { kubectl } from './kubectl.ts';
import { createStore, type MemoryStore } from './store.ts';

/** What happens to the next Helm process of this command. */
export interface HelmFault {
  command: 'upgrade' | 'rollback' | 'uninstall' | 'test';
  at: Moment;
  /** `die`: killed, without a word, so what is pending stays so. `fail`: what Helm says. Else whatever is done to the cluster meanwhile. */
  does: 'die' | { fail: string } | (() => void);
}

/** A cluster and both Helms in this process: nothing of it is real but the way this project speaks to them. */
export interface MemoryCluster extends TestCluster {
  store: MemoryStore;
  spawn: Spawn;
  /** For the next Helm process of that command; several of one command wait in their order. */
  next(fault: HelmFault): void;
  /** Asked before each request is answered. */
  beforeRequest(before: Before): void;
  /** Told every piece of an answer. */
  onAnswer(told: Told): void;
}

const KUBECONFIG = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'memory',
  clusters: [{ name: 'memory', cluster: { server: 'https://memory.invalid' } }],
  users: [{ name: 'admin', user: { token: 'token-of-the-memory-cluster' } }],
  contexts: [{ name: 'memory', context: { cluster: 'memory', user: 'admin' } }],
});
const PROGRAMS = { helm3: '/memory/helm3', helm4: '/memory/helm4', kubectl: '/memory/kubectl' };

/** Call it once at the top of a test file, in place of `useCluster`. */
export async function useMemoryCluster(): Promise<MemoryCluster> {
  const store = createStore();
  const faults: HelmFault[] = [];
  const listeners: Told[] = [];
  const checks: Before[] = [];
  const real = createSpawn();
  const folder = await mkdtemp(join(tmpdir(), 'memory-'));
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  afterEach(() => {
    const left = faults.splice(0).map(({ command, at }) => `${command} at ${at}`);
    if (left.length > 0) throw new Error(`no Helm came to what was asked for: ${left.join(', ')}`);
  });
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, KUBECONFIG);

  const before: Before = async (asked) => {
    for (const check of checks) {
      const refusal = await check(asked);
      if (refusal) return refusal;
    }
    return undefined;
  };
  const told: Told = (asked, text) => {
    for (const listener of listeners) listener(asked, text);
  };
  const takeFault = ({ args }: ProcessSpec) => {
    const index = args.includes('--dry-run=server')
      ? -1
      : faults.findIndex(({ command }) => command === args[0]);
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  };
  const spawn: Spawn = async (spec) => {
    if (spec.file === PROGRAMS.kubectl && spec.args[0] === 'proxy')
      return runProxy(spec, store, before, told);
    if (spec.file === PROGRAMS.kubectl) return ended(spec, await said(() => kubectl(store, spec.args)));
    if (spec.file === PROGRAMS.helm3 || spec.file === PROGRAMS.helm4)
      return runHelm(spec, store, takeFault(spec));
    return real(spec);
  };
  const look = lookAt({ kubectl: PROGRAMS.kubectl, kubeconfig, spawn });
  return {
    ...PROGRAMS,
    ...{ store, spawn, kubeconfig, look, simulated: true, auditLog: undefined, act: '' },
    next: (fault) => faults.push(fault),
    beforeRequest: (check) => checks.push(check),
    onAnswer: (listener) => listeners.push(listener),
    async namespace() {
      const name = `test-${randomBytes(5).toString('hex')}`;
      await look.createNamespace(name);
      return name;
    },
  };
}

/** An API server on the socket that `kubectl proxy` was asked to open, until it is told to end. */
async function runProxy(
  spec: ProcessSpec,
  store: MemoryStore,
  before: Before,
  told: Told,
): Promise<ProcessRecord> {
  const socket = spec.args[spec.args.indexOf('--unix-socket') + 1] ?? '';
  const server = createApiServer(store, before, told);
  server.listen(socket);
  await once(server, 'listening');
  spec.onStarted?.(0);
  spec.onLine?.(`Starting to serve on ${socket}`, 'stdout');
  if (spec.signal && !spec.signal.aborted) await once(spec.signal, 'abort');
  server.close();
  server.closeAllConnections();
  return { ...recordOf(spec), endedBy: 'abort' };
}

async function runHelm(
  spec: ProcessSpec,
  store: MemoryStore,
  fault: HelmFault | undefined,
): Promise<ProcessRecord> {
  const major = spec.file === PROGRAMS.helm3 ? 3 : 4;
  const timeout = /^(\d+)s$/.exec(spec.args[spec.args.indexOf('--timeout') + 1] ?? '')?.[1] ?? '300';
  const until = systemClock.now() + Number(timeout) * 1_000;
  spec.onStarted?.(0);
  const end = await said(() =>
    helm({
      ...{ store, major, args: spec.args },
      at: (moment) => fault?.at === moment && befall(fault),
      async wait(ms) {
        await sleep(ms);
        if (spec.signal?.aborted) throw new HelmError('context canceled');
        return systemClock.now() < until;
      },
    }),
  );
  if (spec.signal?.aborted) return { ...ended(spec, end), endedBy: 'abort' };
  return ended(spec, end);
}

function befall({ does }: HelmFault): void {
  if (does === 'die') throw new Killed();
  if (typeof does === 'function') does();
  else throw new HelmError(does.fail);
}

type End = { stdout: string } | { stderr: string } | 'killed';

async function said(work: () => string | Promise<string>): Promise<End> {
  try {
    return { stdout: await work() };
  } catch (error) {
    return error instanceof Killed ? 'killed' : { stderr: `Error: ${messageOf(error)}\n` };
  }
}

function ended(spec: ProcessSpec, end: End): ProcessRecord {
  if (end === 'killed') return { ...recordOf(spec), signal: 'SIGKILL' };
  return { ...recordOf(spec), exitCode: 'stdout' in end ? 0 : 1, ...end };
}

const recordOf = ({ file, args }: ProcessSpec): ProcessRecord => ({
  ...{ command: [file, ...args].join(' '), stdout: '', stderr: '', durationMs: 0 },
});
