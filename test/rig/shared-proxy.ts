import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startProxy } from '../../src/cluster/connection/proxy.ts';
import type { ClusterConnection } from '../../src/cluster/contract.ts';
import { systemClock } from '../../src/system/clock.ts';
import type { ProcessSpec, Spawn } from '../../src/system/process.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { afterFile } from './after-file.ts';
import type { TestCluster } from './cluster.ts';
import { workerSpawn } from './worker-spawn.ts';

/** What of a cluster is needed to share its proxy. */
type SharedAt = Pick<TestCluster, 'kubectl' | 'kubeconfig' | 'socket' | 'spawn'>;

/** A connection of the project's own on the shared proxy; closed after the file. */
export const openShared = (cluster: SharedAt): Promise<ClusterConnection> =>
  openConnection(cluster, { spawn: cluster.spawn ?? sharingProxy(cluster, workerSpawn) });

/**
 * Starts processes; in place of a `kubectl proxy` for the same server and the same token it gives the socket of the shared one.
 * Whoever looks at the proxy itself gives a run its own `spawn`.
 */
export function sharingProxy(cluster: SharedAt, spawn: Spawn): Spawn {
  return async (spec) => {
    const [command] = spec.args;
    const isProxy = spec.file === cluster.kubectl && command === 'proxy' && process.platform !== 'win32';
    if (!isProxy || !(await isTheSame(argument(spec, '--kubeconfig'), cluster.kubeconfig)))
      return spawn(spec);
    await symlink(await socketOf(cluster, spawn), argument(spec, '--unix-socket'));
    spec.onStarted?.(0);
    spec.onLine?.('Starting to serve on a shared socket', 'stdout');
    await new Promise((resolve) => {
      if (spec.signal?.aborted) resolve(undefined);
      spec.signal?.addEventListener('abort', resolve, { once: true });
    });
    return { command: 'kubectl proxy', endedBy: 'abort', stdout: '', stderr: '', durationMs: 0 };
  };
}

const argument = ({ args }: ProcessSpec, name: string): string => args[args.indexOf(name) + 1] ?? '';

/** Whether both kubeconfigs lead to the same server as the same user. */
async function isTheSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(loginOf));
  return a === b;
}

async function loginOf(path: string): Promise<string> {
  const { clusters, users } = parse(await readFile(path, 'utf8'));
  return JSON.stringify([clusters[0]?.cluster.server, users[0]?.user]);
}

const sockets = new Map<string, Promise<string>>();

/** That of all tests, or of a proxy of this file, where there is none. */
async function socketOf(cluster: SharedAt, spawn: Spawn): Promise<string> {
  const { kubeconfig, socket } = cluster;
  if (socket !== undefined) return socket;
  const open = sockets.get(kubeconfig) ?? openSocket(cluster, spawn);
  sockets.set(kubeconfig, open);
  return open;
}

async function openSocket({ kubectl, kubeconfig }: SharedAt, spawn: Spawn): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  const { clusters } = parse(await readFile(kubeconfig, 'utf8'));
  const proxy = unwrap(
    await startProxy({
      ...{ kubectl, kubeconfig, folder, spawn, server: clusters[0].cluster.server },
      env: { PATH: process.env.PATH ?? '', HOME: folder },
      clock: systemClock,
      signal: new AbortController().signal,
      onStarted: () => {},
    }),
  );
  afterFile(async () => {
    sockets.delete(kubeconfig);
    await proxy.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return join(folder, 'k.sock');
}
