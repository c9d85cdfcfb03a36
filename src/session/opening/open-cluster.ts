import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connectCluster } from '../../cluster/connection/connect.ts';
import { endingConnection } from '../../cluster/connection/ending-connection.ts';
import type { ClusterConnection } from '../../cluster/contract.ts';
import { snapshotOf } from '../../cluster/snapshot.ts';
import { createReleaseStore } from '../../helm/release-store.ts';
import type { ClusterGuard } from '../../manifest/manifest.ts';
import type { PlannedCluster } from '../../model/plan/plan.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { guardCluster } from '../../plan/cluster-guard.ts';
import type { Spawn } from '../../system/process.ts';
import type { Deps, RunOptions } from '../contract.ts';
import { countProcesses } from '../count-processes.ts';
import type { OpenCluster } from '../session.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { FoundTools } from './find-tools.ts';
import type { Folders } from './folders.ts';
import { inheritedEnv, pluginEnv } from './inherited-env.ts';

interface ClusterJob {
  options: Pick<RunOptions, 'kubeconfigContent' | 'kubeconfigPath' | 'context' | 'dryRun'>;
  deps: Deps;
  tools: FoundTools;
  folders: Pick<Folders, 'private'>;
  /** What the manifest says about the cluster that it may be used for. */
  expected: ClusterGuard;
  /** Aborts when no request may be made any more. */
  until: AbortSignal;
  stopwatch: Stopwatch;
}

/** Connects to the cluster and refuses a wrong one. The caller closes `connection`. */
export async function openCluster(job: ClusterJob): Promise<Result<OpenCluster>> {
  const { options, deps, tools, expected, until, stopwatch } = job;
  const { helm, kubectl } = tools;
  const counter = countProcesses(deps.spawn, { kubectl: kubectl.path, ...(helm && { helm: helm.path }) });
  const env = inheritedEnv(deps.env);
  const connected = await connect(job, counter.spawn, env);
  if (!connected.ok) return connected;
  stopwatch.lap('connect to the cluster');
  deps.saveState('kubectl', kubectl.path);
  deps.saveState('kubeconfig', connected.value.kubeconfig);
  const ending = endingConnection(connected.value, { until, clock: deps.clock });
  const connection = options.dryRun ? { ...ending, reader: snapshotOf(ending.reader, deps.clock) } : ending;
  const cluster = await identifyCluster(connection);
  if (!cluster.ok) {
    await connection.close();
    return cluster;
  }
  const wrong = guardCluster(expected, cluster.value);
  if (wrong) {
    await connection.close();
    return fail(wrong);
  }
  stopwatch.lap('identify the cluster');
  return ok({
    kubectl,
    connection,
    store: createReleaseStore(connection.reader, (sentence) => deps.log.warning(sentence)),
    cluster: cluster.value,
    spawn: counter.spawn,
    env,
    cost: () => {
      const { calls, bytes, requests } = connection.cost();
      return { ...counter.counts(), apiCalls: calls, apiBytes: bytes, requests };
    },
  });
}

async function connect(
  { options, deps, tools, folders, expected }: ClusterJob,
  spawn: Spawn,
  env: Record<string, string>,
): Promise<Result<ClusterConnection>> {
  const { kubeconfigContent: content, kubeconfigPath: path } = options;
  const folder = join(folders.private, 'api');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const within = (context: string | undefined) =>
    connectCluster({
      kubectl: tools.kubectl.path,
      folder,
      env,
      pluginEnv: pluginEnv(deps.env),
      spawn,
      clock: deps.clock,
      signal: deps.signal,
      onSecret: (secret) => deps.redactor.learn(secret),
      ...(context !== undefined && { context }),
      ...(content !== undefined
        ? { kubeconfig: { content } }
        : path !== undefined && { kubeconfig: { path } }),
    });
  const { context = expected.context } = options;
  const connected = await within(context);
  // The manifest's context is not there: whatever is, is what the guard refuses by its name.
  const isAsked = context === options.context || connected.ok || connected.failure.reason !== 'kubeconfig';
  return isAsked ? connected : within(undefined);
}

async function identifyCluster({ reader }: ClusterConnection): Promise<Result<PlannedCluster>> {
  // Which kinds there are, everything later asks.
  const [version, kinds, uid] = await Promise.all([reader.version(), reader.served(), reader.uid()]);
  if (!version.ok) return version;
  if (!kinds.ok) return kinds;
  const { server, context } = reader;
  if (uid.ok) return ok({ server, context, uid: uid.value, version: version.value });
  // An account with rights in a few namespaces only: the address is the next best mark of a cluster.
  return uid.failure.reason === 'forbidden'
    ? ok({ server, context, uid: server, version: version.value })
    : uid;
}
