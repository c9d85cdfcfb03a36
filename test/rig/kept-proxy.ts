import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BinaryPaths } from '../../scripts/cluster/binaries.ts';
import type { Cluster } from '../../scripts/cluster/cluster.ts';
import { until } from '../../scripts/cluster/until.ts';

/**
 * Starts the `kubectl proxy` of all tests: to start one takes as long as half a Helm. It belongs to the cluster, so that it ends
 * even with a run that is killed. Gives its socket; undefined on Windows, which has none.
 */
export async function keepProxy(
  { kubeconfig, keep }: Cluster,
  { kubectl }: BinaryPaths,
): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const folder = dirname(kubeconfig);
  const socket = join(folder, 'proxy.sock');
  await keep({
    name: 'kubectl-proxy',
    file: kubectl as string,
    args: ['proxy', '--kubeconfig', kubeconfig, '--unix-socket', socket],
    env: { PATH: process.env.PATH, HOME: folder },
  });
  await until('kubectl proxy serves', 120, async () => existsSync(socket));
  return socket;
}
