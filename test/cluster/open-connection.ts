import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectOptions, connectCluster } from '../../src/cluster/connection/connect.ts';
import type { ClusterConnection } from '../../src/cluster/contract.ts';
import type { Result } from '../../src/model/result.ts';
import { systemClock } from '../../src/system/clock.ts';
import type { Spawn } from '../../src/system/process.ts';
import { afterFile } from '../rig/after-file.ts';
import { knowingKubeconfig } from '../rig/known-kubeconfig.ts';
import { workerSpawn } from '../rig/worker-spawn.ts';

/** `spawn`: how its kubectl is started; absent: as the process that it is. */
type Connectable = { kubectl: string; kubeconfig: string; spawn?: Spawn };

/** Tries to connect as the project does; what was opened is closed after the file. */
export async function tryToConnect(
  cluster: Connectable,
  options: Partial<ConnectOptions> = {},
): Promise<Result<ClusterConnection>> {
  const folder = await mkdtemp(join(tmpdir(), 'conn-'));
  afterFile(() => rm(folder, { recursive: true, force: true }));
  const connection = await connectCluster({
    kubectl: cluster.kubectl,
    folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, KUBECONFIG: cluster.kubeconfig },
    spawn: cluster.spawn ?? knowingKubeconfig(workerSpawn, cluster.kubeconfig),
    clock: systemClock,
    signal: new AbortController().signal,
    onSecret: () => {},
    ...options,
  });
  if (connection.ok) afterFile(connection.value.close);
  return connection;
}

/** The same where it must succeed. */
export async function openConnection(
  cluster: Connectable,
  options?: Partial<ConnectOptions>,
): Promise<ClusterConnection> {
  return unwrap(await tryToConnect(cluster, options));
}

/** The value of a result that must be a success. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
