import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { connectCluster } from '../cluster/connect.ts';
import type { ClusterConnection } from '../cluster/contract.ts';
import { endingConnection } from '../cluster/ending-connection.ts';
import type { HelmReader, HelmTool, ReleaseStore } from '../helm/contract.ts';
import { prepareHelm } from '../helm/environment.ts';
import { createHelmReader } from '../helm/reader.ts';
import { createReleaseStore } from '../helm/release-store.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Cost, CostStep } from '../model/event.ts';
import type { PlannedCluster } from '../model/plan.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { guardCluster } from '../plan/cluster-guard.ts';
import type { Spawn } from '../system/process.ts';
import type { Tool } from '../tools/contract.ts';
import type { Deps, RunOptions } from './contract.ts';
import { countProcesses } from './count-processes.ts';
import type { Folders } from './folders.ts';
import { inheritedEnv } from './inherited-env.ts';
import { startStopwatch } from './stopwatch.ts';

/** Tools and cluster of a run, ready to be used. */
export interface Session {
  kubectl: Tool;
  helm: HelmTool;
  helmReader: HelmReader;
  connection: ClusterConnection;
  store: ReleaseStore;
  cluster: PlannedCluster;
  /** Counts what it starts. */
  spawn: Spawn;
  /** What scripts and kubectl inherit. */
  env: Record<string, string>;
  cost(): Cost;
  /** How long finding the tools, connecting and preparing took. */
  steps: CostStep[];
}

/**
 * Finds or installs the tools, connects to the cluster and refuses a wrong one. The caller closes `connection`, all of whose
 * requests end when `until` aborts.
 */
export async function openSession(
  manifest: Manifest,
  options: RunOptions,
  deps: Deps,
  folders: Pick<Folders, 'private'>,
  until: AbortSignal,
): Promise<Result<Session>> {
  const watch = startStopwatch(deps.clock);
  const [helmTool, kubectl] = await Promise.all([
    deps.tools.helm(options.helmVersion, deps.signal),
    deps.tools.kubectl(options.kubectlVersion, deps.signal),
  ]);
  watch.lap('find helm and kubectl');
  if (!helmTool.ok) return helmTool;
  if (!kubectl.ok) return kubectl;
  const counter = countProcesses(deps.spawn, { helm: helmTool.value.path, kubectl: kubectl.value.path });
  const env = inheritedEnv(deps.env);
  const connected = await connect(kubectl.value, options, deps, folders, counter.spawn, env);
  if (!connected.ok) return connected;
  watch.lap('start the kubectl proxy');
  deps.saveState('kubectl', kubectl.value.path);
  deps.saveState('kubeconfig', connected.value.kubeconfig);
  const connection = endingConnection(connected.value, { until, clock: deps.clock });
  const close = async <T>(result: Result<T>) => {
    await connection.close();
    return result;
  };
  const cluster = await identifyCluster(connection);
  if (!cluster.ok) return close(cluster);
  const wrong = guardCluster(manifest.cluster, cluster.value);
  if (wrong) return close(fail(wrong));
  const helm = await prepareHelm({
    ...helmTool.value,
    folder: join(folders.private, 'helm'),
    kubeconfig: connection.kubeconfig,
    inherited: env,
    registries: manifest.registries,
  });
  watch.lap('identify the cluster');
  if (!helm.ok) return close(helm);
  return ok({
    kubectl: kubectl.value,
    helm: helm.value,
    helmReader: createHelmReader(helm.value, counter.spawn, {
      registries: manifest.registries,
      mostAtOnce: options.concurrency ?? 2 * availableParallelism(),
    }),
    connection,
    store: createReleaseStore(connection.reader),
    cluster: cluster.value,
    spawn: counter.spawn,
    env,
    steps: watch.laps(),
    cost: () => {
      const { calls, bytes, requests } = connection.cost();
      return { ...counter.counts(), apiCalls: calls, apiBytes: bytes, requests };
    },
  });
}

async function connect(
  kubectl: Tool,
  options: RunOptions,
  deps: Deps,
  folders: Pick<Folders, 'private'>,
  spawn: Spawn,
  env: Record<string, string>,
): Promise<Result<ClusterConnection>> {
  const { kubeconfigContent: content, kubeconfigPath: path, context } = options;
  const folder = join(folders.private, 'api');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return connectCluster({
    kubectl: kubectl.path,
    folder,
    env,
    spawn,
    clock: deps.clock,
    signal: deps.signal,
    onSecret: (secret) => deps.redactor.learn(secret),
    onProxyStarted: ({ pid }) => deps.saveState('proxyPid', String(pid)),
    ...(context !== undefined && { context }),
    ...(content !== undefined ? { kubeconfig: { content } } : path !== undefined && { kubeconfig: { path } }),
  });
}

async function identifyCluster({ reader }: ClusterConnection): Promise<Result<PlannedCluster>> {
  const [version, uid] = await Promise.all([reader.version(), reader.uid()]);
  if (!version.ok) return version;
  const { server, context } = reader;
  if (uid.ok) return ok({ server, context, uid: uid.value, version: version.value });
  // An account with rights in a few namespaces only: the address is the next best mark of a cluster.
  return uid.failure.reason === 'forbidden'
    ? ok({ server, context, uid: server, version: version.value })
    : uid;
}
