import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiRequest } from './api-request.ts';
import type { BinaryPaths } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { type Keeper, openKeeper } from './keeper-client.ts';
import { isNodeReady } from './node-ready.ts';
import { simulationStages } from './stages.ts';
import { until } from './until.ts';

/** Starts a real control plane with simulated nodes in a private folder. Several may run side by side; needs no root. */
export async function startKwok(binaries: BinaryPaths, options: { nodes?: number } = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-cluster-'));
  const keeper = openKeeper(folder);
  try {
    const controlPlane = await startControlPlane(folder, binaries, keeper);
    await startSimulation(controlPlane, binaries, keeper, options.nodes ?? 2);
    const { credentials, auditLog } = controlPlane;
    return { kubeconfig: credentials.kubeconfig, auditLog, keep: keeper.start, stop: keeper.close };
  } catch (error) {
    await keeper.close();
    throw error;
  }
}

async function startSimulation(
  controlPlane: ControlPlane,
  binaries: BinaryPaths,
  keeper: Keeper,
  nodes: number,
): Promise<void> {
  const { folder, credentials, env, api } = controlPlane;
  const config = join(folder, 'stages.yaml');
  writeFileSync(config, simulationStages());
  await keeper.start({
    name: 'kwok',
    file: binaries.kwok as string,
    args: [
      `--kubeconfig=${credentials.componentKubeconfig}`,
      `--config=${config}`,
      '--manage-all-nodes=false',
      '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake',
      '--node-ip=127.0.0.1',
    ],
    env,
  });
  const names = Array.from({ length: nodes }, (_, index) => `node-${index}`);
  const created = [
    ...names.map((name) => apiRequest(api, '/api/v1/nodes', node(name))),
    apiRequest(api, '/apis/storage.k8s.io/v1/storageclasses', storageClass),
  ];
  for (const { status, json } of await Promise.all(created)) {
    if (status !== 201) throw new Error(`the API server refused a node: ${JSON.stringify(json)}`);
  }
  await until('nodes and the default service account are there', 180, async () => {
    keeper.check();
    const account = await apiRequest(api, '/api/v1/namespaces/default/serviceaccounts/default');
    return (
      account.status === 200 &&
      (await Promise.all(names.map((name) => isNodeReady(api, name)))).every(Boolean)
    );
  });
}

const node = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name,
    annotations: { 'kwok.x-k8s.io/node': 'fake' },
    labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' },
  },
});

const storageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'simulated', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'simulated',
};
